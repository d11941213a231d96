package org.mingzhang.formats.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.document.Block;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.Paragraph;
import org.mingzhang.document.Place;
import org.mingzhang.formats.reading.UnusableInput;

/**
 * Tells the tables of a sheet from the titles above and the notes below them. Lines with nothing in
 * them part tables; an empty line with borders is an empty row of its table.
 */
final class SheetBlocks {

  private final Sheet sheet;
  private final List<Block> blocks = new ArrayList<>();
  private long laidOut;

  SheetBlocks(Sheet sheet) {
    this.sheet = sheet;
  }

  List<Block> blocks() throws UnusableInput {
    List<Line> lines = SheetLines.of(sheet);
    int from = 0;
    while (from < lines.size()) {
      int to = from + 1;
      int bottom = lines.get(from).lastRow();
      while (to < lines.size() && lines.get(to).row <= bottom + 1) {
        bottom = Math.max(bottom, lines.get(to++).lastRow());
      }
      island(lines.subList(from, to));
      from = to;
    }
    return blocks;
  }

  /** Lines that follow each other without a gap. */
  private void island(List<Line> lines) throws UnusableInput {
    int at = 0;
    while (at < lines.size()) {
      int first = at;
      while (first < lines.size() && !startsTable(lines.get(first))) {
        paragraphs(lines.get(first++));
      }
      int end = first;
      int last = first;
      while (end < lines.size() && !lines.get(end).parts()) {
        if (startsTable(lines.get(end++))) {
          last = end;
        }
      }
      if (first + 1 == last && lines.get(first).isCaption()) {
        caption(lines.get(first));
      } else if (first < last) {
        grid(lines.subList(first, last));
      }
      at = Math.max(last, first);
    }
  }

  private static boolean startsTable(Line line) {
    return line.tabular() && line.filled() > 0;
  }

  private void paragraphs(Line line) {
    for (Line.Span span : line.spans) {
      Place place = place(line.row, span.cell().column());
      span.cell()
          .text()
          .lines()
          .map(String::strip)
          .filter(text -> !text.isEmpty())
          .forEach(text -> blocks.add(new Paragraph(text, place)));
    }
  }

  private void caption(Line line) {
    String text =
        line.spans.stream()
            .map(span -> span.cell().text())
            .filter(cell -> !cell.isEmpty())
            .collect(Collectors.joining("\t"));
    blocks.add(new Paragraph(text, place(line.row, line.spans.getFirst().cell().column())));
  }

  private void grid(List<Line> lines) throws UnusableInput {
    int left = Integer.MAX_VALUE;
    int right = 0;
    for (Line line : lines) {
      for (Line.Span span : line.spans) {
        if (span.cell().filled()) {
          left = Math.min(left, span.cell().column());
          right = Math.max(right, span.lastColumn());
        }
      }
    }
    int top = lines.getFirst().row;
    int bottom = lines.getLast().row;
    for (Line line : lines) {
      bottom = Math.max(bottom, line.filled() > 0 ? line.lastRow() : 0);
    }
    laidOut += (long) (right - left + 1) * (bottom - top + 1);
    sheet.checkSize(laidOut);
    blocks.add(new Grid(rows(lines, new Merge(top, bottom, left, right)), place(top, left)));
  }

  private List<GridRow> rows(List<Line> lines, Merge bounds) {
    List<GridRow> rows = new ArrayList<>();
    int[] coveredTo = new int[bounds.lastColumn() + 1];
    int next = 0;
    for (int row = bounds.firstRow(); row <= bounds.lastRow(); row++) {
      boolean present = next < lines.size() && lines.get(next).row == row;
      List<Line.Span> spans = present ? lines.get(next++).spans : List.of();
      rows.add(row(row, spans, bounds, coveredTo));
    }
    return rows;
  }

  private GridRow row(int row, List<Line.Span> spans, Merge bounds, int[] coveredTo) {
    List<GridCell> cells = new ArrayList<>();
    int next = 0;
    for (int column = bounds.firstColumn(); column <= bounds.lastColumn(); column++) {
      while (next < spans.size() && spans.get(next).cell().column() < column) {
        next++;
      }
      if (coveredTo[column] >= row) {
        continue;
      }
      if (next < spans.size() && spans.get(next).cell().column() == column) {
        Line.Span span = spans.get(next++);
        int right = Math.min(span.lastColumn(), bounds.lastColumn());
        int bottom = Math.min(span.lastRow(), bounds.lastRow());
        for (int covered = column; covered <= right; covered++) {
          coveredTo[covered] = bottom;
        }
        cells.add(
            new GridCell(
                span.cell().text(),
                right - column + 1,
                bottom - row + 1,
                List.of(),
                place(row, column)));
        column = right;
      } else {
        cells.add(GridCell.of("", place(row, column)));
      }
    }
    return new GridRow(cells, place(row, bounds.firstColumn()));
  }

  private Place place(int row, int column) {
    return Place.ofSheet(sheet.number(), sheet.name(), row, column);
  }
}
