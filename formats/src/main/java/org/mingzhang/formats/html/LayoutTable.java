package org.mingzhang.formats.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** Tells tables that only arrange a page from tables that say something. */
final class LayoutTable {

  /** A single cell with a longer text is a column of prose. */
  private static final int LONGEST_CELL = 80;

  private LayoutTable() {}

  static boolean is(Element table) {
    List<Element> rows = TableReader.rows(table);
    List<Element> cells = rows.stream().flatMap(row -> TableReader.cells(row).stream()).toList();
    if (cells.size() == 1) {
      return isColumn(cells.getFirst());
    }
    return cells.stream().anyMatch(LayoutTable::isPage);
  }

  private static boolean isColumn(Element cell) {
    long blocks = cell.children().stream().filter(Nodes::isBlock).count();
    return blocks > 1
        || cell.selectFirst("table") != null
        || cell.wholeText().length() > LONGEST_CELL;
  }

  /** Whether a cell holds a page of its own: tables with headings or paragraphs between them. */
  private static boolean isPage(Element cell) {
    return cell.selectFirst("table") != null
        && cell.select("p, h1, h2, h3, h4, h5, h6").stream()
                .filter(text -> text.closest("table") == cell.closest("table"))
                .limit(2)
                .count()
            > 1;
  }
}
