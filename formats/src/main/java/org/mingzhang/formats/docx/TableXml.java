package org.mingzhang.formats.docx;

import java.util.List;
import org.mingzhang.document.Alignment;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.formats.typeset.Measure;
import org.mingzhang.formats.writing.Columns;
import org.mingzhang.formats.writing.Slot;

/** Writes a table: fixed widths, header rows that repeat, merged cells, figures at the right. */
final class TableXml {

  private static final int TWIPS = 20;

  private final Measure measure;
  private final Body body;
  private final StringBuilder out;
  private boolean clings;

  private TableXml(Measure measure, Body body) {
    this.measure = measure;
    this.body = body;
    this.out = body.out();
  }

  static void write(Grid grid, Measure measure, Body body) {
    new TableXml(measure, body).table(grid);
  }

  private void table(Grid grid) {
    int all = twips(0, measure.widths().size());
    out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Sheet\"/>");
    out.append("<w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>".formatted(all));
    out.append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    for (int i = 0; i < measure.widths().size(); i++) {
      out.append("<w:gridCol w:w=\"%d\"/>".formatted(twips(i, i + 1)));
    }
    out.append("</w:tblGrid>");
    int header = Columns.header(grid);
    List<Alignment> columns = Columns.of(grid);
    List<List<Slot>> rows = Slot.of(grid);
    for (int row = 0; row < rows.size(); row++) {
      boolean heads = row < header;
      clings = measure.onePage() && row < rows.size() - 1;
      out.append("<w:tr><w:trPr><w:cantSplit/>");
      out.append(heads ? "<w:tblHeader/></w:trPr>" : "</w:trPr>");
      for (Slot slot : rows.get(row)) {
        cell(slot, heads, columns);
      }
      out.append("</w:tr>");
    }
    out.append("</w:tbl>");
  }

  private int twips(int from, int to) {
    float width = 0;
    for (int i = from; i < Math.min(to, measure.widths().size()); i++) {
      width += measure.widths().get(i);
    }
    return Math.round(width * TWIPS);
  }

  private void cell(Slot slot, boolean header, List<Alignment> columns) {
    GridCell cell = slot.cell();
    int from = slot.column();
    int width = twips(from, from + cell.columnSpan());
    out.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(width));
    if (cell.columnSpan() > 1) {
      out.append("<w:gridSpan w:val=\"%d\"/>".formatted(cell.columnSpan()));
    }
    if (cell.rowSpan() > 1) {
      out.append(slot.continues() ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>");
    }
    if (header) {
      out.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F2F2F2\"/>");
    }
    out.append("<w:vAlign w:val=\"center\"/></w:tcPr>");
    Alignment alignment = cell.columnSpan() > 1 ? Alignment.START : columns.get(from);
    String style = header ? "CellHead" : "Cell" + name(alignment);
    String[] lines = slot.continues() ? new String[] {""} : cell.text().split("\n", -1);
    for (String line : lines) {
      paragraph(style, line);
    }
    if (!slot.continues() && !cell.nested().isEmpty()) {
      for (Grid nested : cell.nested()) {
        new TableXml(Measure.of(nested), body).table(nested);
        paragraph(style, "");
      }
    }
    out.append("</w:tc>");
  }

  private static String name(Alignment alignment) {
    return switch (alignment) {
      case START -> "";
      case CENTRE -> "Centre";
      case DECIMAL -> "Figure";
    };
  }

  private void paragraph(String style, String text) {
    out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
    // Rows that cling to the next keep the table on one page.
    out.append(clings ? "<w:keepNext/></w:pPr>" : "</w:pPr>");
    body.run(text);
    out.append("</w:p>");
  }
}
