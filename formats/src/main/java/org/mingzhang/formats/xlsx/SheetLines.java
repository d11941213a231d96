package org.mingzhang.formats.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.formats.reading.UnusableInput;

/** One pass over the cells of a sheet, applying its merged regions. */
final class SheetLines {

  private final Sheet sheet;
  private final Map<Long, Merge> mergeAt = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private int[] coveredTo = new int[64];
  private int lastRow;
  private int lastColumn;
  private long covered;

  /** Rows down to here hang together with the line {@link #chainStart}. */
  private int chainEnd;

  private int chainStart;

  private SheetLines(Sheet sheet) {
    this.sheet = sheet;
    for (Merge merge : sheet.merges()) {
      mergeAt.putIfAbsent(key(merge.firstRow(), merge.firstColumn()), merge);
    }
  }

  /** The lines of a sheet that hold anything, from top to bottom. */
  static List<Line> of(Sheet sheet) throws UnusableInput {
    return new SheetLines(sheet).lines();
  }

  private static long key(int row, int column) {
    return (long) row << 32 | column;
  }

  private List<Line> lines() throws UnusableInput {
    for (SheetCell cell : sheet.cells()) {
      lastRow = Math.max(lastRow, cell.row());
      lastColumn = Math.max(lastColumn, cell.column());
    }
    coveredTo = new int[lastColumn + 1];
    Line line = new Line(0);
    for (SheetCell cell : sheet.cells()) {
      if (coveredTo[cell.column()] < cell.row()) {
        if (line.row != cell.row()) {
          line = new Line(cell.row());
          lines.add(line);
          tie(line);
        }
        line.spans.add(span(cell));
      }
    }
    return lines;
  }

  private void tie(Line line) {
    int index = lines.size() - 1;
    if (line.row > chainEnd) {
      chainStart = index;
    } else {
      for (int i = chainStart; i <= index; i++) {
        lines.get(i).tied = true;
      }
      chainStart = index;
    }
  }

  private Line.Span span(SheetCell cell) throws UnusableInput {
    Merge merge = mergeAt.get(key(cell.row(), cell.column()));
    int bottom = merge == null ? cell.row() : Math.min(merge.lastRow(), lastRow);
    int right = merge == null ? cell.column() : Math.min(merge.lastColumn(), lastColumn);
    int column = cell.column();
    while (column <= right && coveredTo[column] < cell.row()) {
      coveredTo[column++] = bottom;
    }
    covered += column - cell.column();
    sheet.checkSize(covered);
    chainEnd = Math.max(chainEnd, bottom);
    return new Line.Span(cell, bottom, column - 1);
  }
}
