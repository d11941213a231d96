package org.mingzhang.formats.html;

import java.util.List;
import org.mingzhang.document.Alignment;
import org.mingzhang.document.Block;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.Paragraph;
import org.mingzhang.formats.writing.Columns;
import org.mingzhang.formats.writing.Slot;

/** Writes a table: caption, head with scopes, body. */
final class HtmlTable {

  private HtmlTable() {}

  /** Writes a table in a frame that scrolls where the screen is narrower. */
  static void write(Grid grid, List<Block> labels, StringBuilder page) {
    page.append("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"表格\">\n");
    table(grid, labels, page);
    page.append("</div>\n");
  }

  private static void table(Grid grid, List<Block> labels, StringBuilder page) {
    page.append("<table>\n");
    if (!labels.isEmpty()) {
      page.append("<caption>");
      for (Block label : labels) {
        String text = HtmlWriter.text(((Paragraph) label).text());
        page.append("<div>").append(text).append("</div>");
      }
      page.append("</caption>\n");
    }
    List<Alignment> columns = Columns.of(grid);
    int header = Columns.header(grid);
    List<List<Slot>> rows = Slot.of(grid);
    for (int i = 0; i < rows.size(); i++) {
      if (i == 0 && header > 0) {
        page.append("<thead>\n");
      } else if (i == header) {
        page.append("<tbody>\n");
      }
      row(rows.get(i), columns, i < header, page);
      if (i == header - 1) {
        page.append("</thead>\n");
      }
    }
    page.append(header < rows.size() ? "</tbody>\n</table>\n" : "</table>\n");
  }

  private static void row(
      List<Slot> slots, List<Alignment> columns, boolean header, StringBuilder page) {
    page.append("<tr>");
    for (Slot slot : slots) {
      if (!slot.continues()) {
        cell(slot.cell(), columns.get(slot.column()), header, page);
      }
    }
    page.append("</tr>\n");
  }

  private static void cell(GridCell cell, Alignment alignment, boolean header, StringBuilder page) {
    String name = header ? "th" : "td";
    page.append('<').append(name);
    if (header) {
      page.append(cell.columnSpan() > 1 ? " scope=\"colgroup\"" : " scope=\"col\"");
    } else if (alignment != Alignment.START && cell.columnSpan() == 1) {
      page.append(alignment == Alignment.DECIMAL ? " class=\"n\"" : " class=\"c\"");
    }
    span("colspan", cell.columnSpan(), page);
    span("rowspan", cell.rowSpan(), page);
    page.append('>').append(HtmlWriter.text(cell.text()));
    cell.nested().forEach(grid -> table(grid, List.of(), page));
    page.append("</").append(name).append('>');
  }

  private static void span(String attribute, int span, StringBuilder page) {
    if (span > 1) {
      page.append(' ').append(attribute).append("=\"").append(span).append('"');
    }
  }
}
