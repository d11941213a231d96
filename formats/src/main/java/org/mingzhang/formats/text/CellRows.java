package org.mingzhang.formats.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.GridCell;

/** Gathers cells that stand one a line into rows, as far as the rows follow each other. */
final class CellRows {

  /** A text this long after a whole table is a paragraph, not the rest of its last cell. */
  private static final int LONGEST_REST = 60;

  private final List<Line> lines;
  private final List<List<GridCell>> rows = new ArrayList<>();
  private List<GridCell> row = new ArrayList<>();
  private int at;

  private CellRows(List<Line> lines, int from) {
    this.lines = lines;
    this.at = from;
    rows.add(row);
  }

  static CellRows gather(List<Line> lines, int from) {
    CellRows gathered = new CellRows(lines, from);
    while (gathered.step()) {}
    return gathered;
  }

  List<List<GridCell>> rows() {
    return rows;
  }

  /** Index of the first line after the table. */
  int end() {
    return at;
  }

  private boolean step() {
    if (at == lines.size()) {
      return false;
    }
    Line line = lines.get(at);
    if (CellLines.isOne(line)) {
      row.add(GridCell.of(Markup.lines(line.text()), line.place()));
      at++;
    } else if (line.isBlank()) {
      return stepOver();
    } else if (!line.hasTab() && isRest(at)) {
      append(endOfText(at));
    } else {
      return false;
    }
    return true;
  }

  /** Over a blank line: into the next row, or on in this one if the line only interrupts it. */
  private boolean stepOver() {
    int next = at + 1;
    if (CellLines.areAt(lines, next)) {
      row = new ArrayList<>();
      rows.add(row);
      at = next;
      return true;
    }
    int text = endOfText(next);
    if (text > next && completesRow(CellLines.count(lines, text))) {
      at = next;
      append(text);
      return true;
    }
    return false;
  }

  private boolean completesRow(int cells) {
    return cells > 0 && rows.size() > 1 && row.size() + cells == rows.get(rows.size() - 2).size();
  }

  /** Whether text below a cell, without a tab, is its next line and not what follows the table. */
  private boolean isRest(int from) {
    int end = endOfText(from);
    Line first = lines.get(from);
    boolean goesOn = CellLines.areAt(lines, end);
    boolean nextRow = end < lines.size() && CellLines.areAt(lines, end + 1);
    boolean lastRow = rows.size() > 1 && end == from + 1;
    boolean isShort = first.text().length() <= LONGEST_REST && !first.text().startsWith("注");
    return goesOn || isShort && (nextRow || lastRow);
  }

  private int endOfText(int from) {
    int end = from;
    while (end < lines.size() && !lines.get(end).isBlank() && !lines.get(end).hasTab()) {
      end++;
    }
    return end;
  }

  private void append(int end) {
    StringBuilder text = new StringBuilder(row.getLast().text());
    for (; at < end; at++) {
      text.append(text.isEmpty() ? "" : "\n").append(Markup.lines(lines.get(at).text()));
    }
    GridCell cell = row.removeLast();
    row.add(GridCell.of(text.toString(), cell.place()));
  }
}
