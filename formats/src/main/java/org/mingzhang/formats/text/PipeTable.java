package org.mingzhang.formats.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;

/** A table of Markdown: cells parted by bars, a row of dashes below the head. */
final class PipeTable implements TableShape {

  @Override
  public Optional<Found> find(List<Line> lines, int from) {
    if (!begins(lines, from)) {
      return Optional.empty();
    }
    List<GridRow> rows = new ArrayList<>();
    int end = from;
    while (end < lines.size() && bar(lines.get(end).text(), 0) >= 0) {
      if (!isRule(lines.get(end))) {
        rows.add(row(lines.get(end)));
      }
      end++;
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(Found.of(new Grid(rows, rows.getFirst().place()), end));
  }

  private static boolean begins(List<Line> lines, int from) {
    Line first = lines.get(from);
    if (bar(first.text(), 0) < 0 || from + 1 == lines.size()) {
      return false;
    }
    Line second = lines.get(from + 1);
    return isRule(second) || isFramed(first) && isFramed(second);
  }

  private static boolean isFramed(Line line) {
    String text = line.text().strip();
    return text.length() > 2 && text.startsWith("|") && text.endsWith("|");
  }

  private static boolean isRule(Line line) {
    String text = line.text();
    boolean dashes = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      dashes |= c == '-';
      if (c != '-' && c != '|' && c != ':' && c != ' ') {
        return false;
      }
    }
    return dashes && bar(text, 0) >= 0;
  }

  private static GridRow row(Line line) {
    String text = line.text().strip();
    List<GridCell> cells = new ArrayList<>();
    int start = text.startsWith("|") ? 1 : 0;
    for (int bar = bar(text, start); bar >= 0; bar = bar(text, start)) {
      cells.add(GridCell.of(Markup.lines(text.substring(start, bar)), line.place()));
      start = bar + 1;
    }
    if (start < text.length()) {
      cells.add(GridCell.of(Markup.lines(text.substring(start)), line.place()));
    }
    return new GridRow(cells, line.place());
  }

  /** The next bar that parts cells; -1 if there is none. */
  private static int bar(String text, int from) {
    int bar = text.indexOf('|', from);
    while (bar > 0 && text.charAt(bar - 1) == '\\') {
      bar = text.indexOf('|', bar + 1);
    }
    return bar;
  }
}
