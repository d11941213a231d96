package org.mingzhang.formats.xlsx;

import java.util.ArrayList;
import java.util.List;

/** A row of a sheet after merging: the cells that begin in it. */
final class Line {

  final int row;
  final List<Span> spans = new ArrayList<>();

  /** Whether a cell from above hangs into it, or one of its own into a row with other cells. */
  boolean tied;

  Line(int row) {
    this.row = row;
  }

  /** A cell and the last row and column it covers. */
  record Span(SheetCell cell, int lastRow, int lastColumn) {}

  int filled() {
    return (int) spans.stream().filter(span -> span.cell().filled()).count();
  }

  private int ruled() {
    return (int) spans.stream().filter(span -> span.cell().ruled()).count();
  }

  /** Whether the line can be part of a table: several cells, filled or at least ruled. */
  boolean tabular() {
    return tied || filled() > 1 || ruled() > 1;
  }

  /** Whether this is a title or note of its own even between the lines of tables. */
  boolean parts() {
    return !tabular()
        && spans.stream().allMatch(span -> span.lastColumn() > span.cell().column())
        && ruled() == 0;
  }

  /** Whether the line, standing alone, is no table: "编制单位：… 单位：元". */
  boolean isCaption() {
    return !tied && ruled() == 0;
  }

  int lastRow() {
    return spans.stream().mapToInt(Span::lastRow).max().orElse(row);
  }
}
