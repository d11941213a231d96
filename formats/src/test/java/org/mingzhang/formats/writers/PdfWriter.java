package org.mingzhang.formats.writers;

import java.util.List;
import org.mingzhang.document.Block;
import org.mingzhang.document.Box;
import org.mingzhang.document.Document;
import org.mingzhang.document.Grid;
import org.mingzhang.document.Heading;
import org.mingzhang.document.Paragraph;
import org.mingzhang.formats.writing.Slot;

/** Prints documents as PDF, tables with rules around their cells. */
public final class PdfWriter {

  private static final float MARGIN = 40;
  private static final float SIZE = 9;
  private static final float LEADING = 13;
  private static final float PADDING = 4;

  private final PdfSketch sketch = new PdfSketch();
  private float top = MARGIN;

  private PdfWriter() {}

  public static byte[] write(Document document) {
    PdfWriter writer = new PdfWriter();
    document.blocks().forEach(writer::print);
    return writer.sketch.bytes();
  }

  private void print(Block block) {
    switch (block) {
      case Heading heading -> line(heading.text(), SIZE * 1.5f);
      case Paragraph paragraph -> line(paragraph.text(), SIZE);
      case Grid grid -> grid(grid);
    }
  }

  private void line(String text, float size) {
    room(2 * LEADING);
    sketch.text(MARGIN, top, size, text);
    top += 2 * LEADING;
  }

  private void room(float height) {
    if (top + height > PdfSketch.HEIGHT - MARGIN) {
      sketch.newPage();
      top = MARGIN;
    }
  }

  private void grid(Grid grid) {
    float rowHeight = 2 * LEADING + PADDING;
    room(rowHeight * (grid.rows().size() + 1));
    float columnWidth = (PdfSketch.WIDTH - 2 * MARGIN) / grid.width();
    for (List<Slot> row : Slot.of(grid)) {
      for (Slot slot : row) {
        if (!slot.continues()) {
          float width = columnWidth * slot.cell().columnSpan();
          float height = rowHeight * slot.cell().rowSpan();
          cell(slot, new Box(MARGIN + slot.column() * columnWidth, top, width, height));
        }
      }
      top += rowHeight;
    }
    top += LEADING;
  }

  private void cell(Slot slot, Box box) {
    sketch.rule(box.left(), box.top(), box.right(), box.top());
    sketch.rule(box.left(), box.bottom(), box.right(), box.bottom());
    sketch.rule(box.left(), box.top(), box.left(), box.bottom());
    sketch.rule(box.right(), box.top(), box.right(), box.bottom());
    float lineTop = box.top() + PADDING / 2;
    for (String line : slot.cell().text().split("\n", -1)) {
      if (!line.isEmpty()) {
        sketch.text(box.left() + PADDING, lineTop, SIZE, line);
      }
      lineTop += LEADING;
    }
  }
}
