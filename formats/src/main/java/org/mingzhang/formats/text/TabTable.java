package org.mingzhang.formats.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.Place;

/** A table with a row a line, its cells parted by tabs. */
final class TabTable implements TableShape {

  /** The number of a list item, which word processors part from its text by a tab. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\s*(?:[-•●·]|\\d{1,3}[.．、)）]|[（(][一二三四五六七八九十\\d]{1,3}[)）]"
              + "|[一二三四五六七八九十]{1,3}[、.．])\\t[^\\t]*");

  @Override
  public Optional<Found> find(List<Line> lines, int from) {
    int end = from;
    List<GridRow> rows = new ArrayList<>();
    while (end < lines.size() && isRow(lines.get(end))) {
      rows.add(row(lines.get(end++)));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(Found.of(new Grid(rows, rows.getFirst().place()), end));
  }

  private static boolean isRow(Line line) {
    return line.hasTab() && !isOfContents(line.text()) && !NUMBERED.matcher(line.text()).matches();
  }

  /** A line of a table of contents: a title, dots, a tab and a page number. */
  private static boolean isOfContents(String text) {
    int tab = text.indexOf('\t');
    String title = text.substring(0, tab).stripTrailing();
    String page = text.substring(tab + 1).strip();
    return title.length() > 1
        && ".．·…‥".indexOf(title.charAt(title.length() - 1)) >= 0
        && !page.isEmpty()
        && page.chars().allMatch(Character::isDigit);
  }

  private static GridRow row(Line line) {
    String text = line.text();
    Place place = line.place();
    List<GridCell> cells = new ArrayList<>();
    int start = 0;
    for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
      cells.add(GridCell.of(Markup.lines(text.substring(start, tab)), place));
      start = tab + 1;
    }
    cells.add(GridCell.of(Markup.lines(text.substring(start)), place));
    return new GridRow(cells, place);
  }
}
