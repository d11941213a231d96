package org.mingzhang.engine.whole;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Block;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.formats.writers.PdfSketch;

/**
 * Prints a document on pages as a word processor does: wrapped texts, tables kept together where a
 * page holds them and going on over the next where not.
 */
final class PdfPages {

  private static final float MARGIN = 36;
  private static final float SIZE = 7;
  private static final float LEADING = 9;
  private static final float PADDING = 3;

  private final PdfSketch sketch = new PdfSketch();
  private float top = MARGIN;

  private PdfPages() {}

  static byte[] write(Document document) {
    PdfPages pages = new PdfPages();
    document.blocks().forEach(pages::print);
    return pages.sketch.bytes();
  }

  private void print(Block block) {
    switch (block) {
      case Heading heading -> text(heading.text(), SIZE * 1.5f);
      case Paragraph paragraph -> text(paragraph.text(), SIZE);
      case Grid grid -> grid(grid);
    }
  }

  private void text(String text, float size) {
    for (String line : wrapped(text, PdfSketch.WIDTH - 2 * MARGIN, size)) {
      room(2 * LEADING);
      sketch.text(MARGIN, top, size, line);
      top += LEADING * size / SIZE;
    }
    top += LEADING;
  }

  private void room(float height) {
    if (top + height > PdfSketch.HEIGHT - MARGIN) {
      sketch.newPage();
      top = MARGIN;
    }
  }

  private void grid(Grid grid) {
    float column = (PdfSketch.WIDTH - 2 * MARGIN) / grid.width();
    List<List<Slot>> rows = slots(grid);
    float[] heights = new float[rows.size()];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = height(rows.get(i), column);
    }
    float whole = 0;
    for (float height : heights) {
      whole += height;
    }
    room(Math.min(whole, PdfSketch.HEIGHT - 2 * MARGIN - LEADING));
    for (int i = 0; i < heights.length; i++) {
      room(heights[i]);
      for (Slot slot : rows.get(i)) {
        float below = 0;
        for (int j = i; j < Math.min(heights.length, i + slot.cell().rowSpan()); j++) {
          below += heights[j];
        }
        cell(slot, column, below);
      }
      top += heights[i];
    }
    top += LEADING;
  }

  /** A cell and the column it begins in. */
  private record Slot(GridCell cell, int column) {}

  private static List<List<Slot>> slots(Grid grid) {
    int[] hanging = new int[grid.width() + 1];
    List<List<Slot>> rows = new ArrayList<>();
    for (GridRow row : grid.rows()) {
      List<Slot> slots = new ArrayList<>();
      int column = 0;
      for (GridCell cell : row.cells()) {
        while (hanging[column] > 0) {
          hanging[column++]--;
        }
        slots.add(new Slot(cell, column));
        for (int end = column + cell.columnSpan(); column < end; column++) {
          hanging[column] = cell.rowSpan() - 1;
        }
      }
      for (; column < hanging.length; column++) {
        hanging[column] = Math.max(0, hanging[column] - 1);
      }
      rows.add(slots);
    }
    return rows;
  }

  private static float height(List<Slot> row, float column) {
    int lines = 1;
    for (Slot slot : row) {
      if (slot.cell().rowSpan() == 1) {
        lines = Math.max(lines, lines(slot, column).size());
      }
    }
    return lines * LEADING + 2 * PADDING;
  }

  private static List<String> lines(Slot slot, float column) {
    float width = column * slot.cell().columnSpan() - 2 * PADDING;
    List<String> lines = new ArrayList<>();
    slot.cell().text().lines().forEach(line -> lines.addAll(wrapped(line, width, SIZE)));
    return lines;
  }

  private void cell(Slot slot, float column, float height) {
    float left = MARGIN + slot.column() * column;
    float right = left + column * slot.cell().columnSpan();
    sketch.rule(left, top, right, top);
    sketch.rule(left, top + height, right, top + height);
    sketch.rule(left, top, left, top + height);
    sketch.rule(right, top, right, top + height);
    float line = top + PADDING;
    for (String text : lines(slot, column)) {
      sketch.text(left + PADDING, line, SIZE, text);
      line += LEADING;
    }
  }

  private static List<String> wrapped(String text, float width, float size) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    float used = 0;
    for (int i = 0; i < text.length(); i++) {
      float advance = text.charAt(i) < 0x2000 ? size * 0.6f : size;
      if (used + advance > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(text.charAt(i));
      used += advance;
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
