package org.mingzhang.engine.report.html;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.ColumnLayout.Kind;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Column;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;
import org.mingzhang.engine.report.html.HeaderRows.Head;
import org.mingzhang.engine.words.Words;

/** The tables of a publication, as printed, with the marks of the findings. */
final class HtmlTables {

  private static final Set<Kind> NAMES = EnumSet.of(Kind.NAME, Kind.ITEM);
  private static final Set<Kind> NUMBERS = EnumSet.of(Kind.MONEY, Kind.QUANTITY);

  private final Page page;
  private final Words words;
  private final Marks marks;

  HtmlTables(Page page, Words words, Marks marks) {
    this.page = page;
    this.words = words;
    this.marks = marks;
  }

  void write(Publication publication) throws IOException {
    for (Table table : publication.tables()) {
      List<Kind> kinds =
          Layouts.standard()
              .find(publication.layout())
              .flatMap(layout -> layout.table(table.key()))
              .map(layout -> kinds(layout, table.columns()))
              .orElse(List.of());
      write(table, kinds);
    }
  }

  private static List<Kind> kinds(TableLayout layout, List<Column> columns) {
    return columns.stream()
        .map(column -> layout.column(column.id()).map(ColumnLayout::kind).orElse(Kind.TEXT))
        .toList();
  }

  private void write(Table table, List<Kind> kinds) throws IOException {
    String title = table.title().isEmpty() ? words.text("html.untitled") : table.title();
    page.markup("<section class=sheet id=\"" + marks.table(table.key()) + "\">");
    page.markup("<p class=hint aria-hidden=true>").text(words.text("html.swipe")).markup("</p>");
    page.markup("<div class=scroll tabindex=0 role=region aria-label=\"").text(title).markup("\">");
    page.markup("<table><caption><span class=title>")
        .text(title)
        .markup("</span><span class=unit>");
    page.text(words.text("html.unit", table.unit().label())).markup("</span></caption><thead>");
    for (List<Head> row : HeaderRows.of(table.columns())) {
      head(row);
    }
    page.markup("</thead><tbody>");
    for (Row row : table.rows()) {
      row(row, kinds);
    }
    page.markup("</tbody></table></div>");
    if (table.note() != null) {
      page.element("p", "class=note", table.note());
    }
    page.markup("</section>\n");
  }

  private void head(List<Head> row) throws IOException {
    page.markup("<tr>");
    for (Head head : row) {
      String scope = head.columns() > 1 ? "colgroup" : "col";
      String spans =
          (head.columns() > 1 ? " colspan=" + head.columns() : "")
              + (head.rows() > 1 ? " rowspan=" + head.rows() : "");
      page.element("th", "scope=" + scope + spans, head.text());
    }
    page.markup("</tr>");
  }

  private void row(Row row, List<Kind> kinds) throws IOException {
    page.markup(isTotal(row.key()) ? "<tr class=total>" : "<tr>");
    for (int i = 0; i < row.cells().size(); i++) {
      Kind kind = i < kinds.size() ? kinds.get(i) : Kind.TEXT;
      cell(row.cells().get(i), kind);
    }
    page.markup("</tr>");
  }

  private static boolean isTotal(String key) {
    return key.endsWith("合计") || key.endsWith("总计") || key.startsWith("小计");
  }

  private void cell(Cell cell, Kind kind) throws IOException {
    boolean heads = NAMES.contains(kind) && !cell.text().isEmpty();
    String tag = heads ? "th scope=row" : "td";
    String classes = NUMBERS.contains(kind) ? "n" : "";
    if (cell.state() == Cell.State.UNREAD) {
      classes = classes + " unread";
    }
    MarkedElement.open(page, tag, classes.strip(), marks.at(cell.origin()));
    page.text(cell.text());
    MarkedElement.close(page, heads ? "th" : "td", words, marks, marks.at(cell.origin()));
  }
}
