package org.mingzhang.formats.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Alignment;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.Heading;
import org.mingzhang.formats.typeset.Measure;
import org.mingzhang.formats.writing.Columns;
import org.mingzhang.formats.writing.Passage;
import org.mingzhang.formats.writing.Slot;

/** The sheet of a table: its title, its labels, the table, its notes. */
final class TableSheet implements WrittenSheet {

  /** A unit of column width is a digit of the usual size. */
  private static final float POINTS_PER_UNIT = 5.3f;

  /** Programs do not wrap quite as we do: a row has some room to spare. */
  private static final float ROOMY = 1.1f;

  private final String name;
  private final RowsXml rows;
  private final List<String> merges = new ArrayList<>();
  private final Measure measure;
  private final int width;
  private final int firstRow;
  private final int header;

  TableSheet(String name, Passage passage, Grid grid, CellStyles styles) {
    this.name = name;
    rows = new RowsXml(styles);
    measure = Measure.of(grid);
    width = measure.widths().size();
    Heading heading = passage.heading();
    if (heading != null) {
      line(heading.text(), CellStyles.TITLE, 30);
    }
    List<String> labels = passage.labels();
    for (int i = 0; i < labels.size(); i++) {
      boolean last = i == labels.size() - 1;
      line(labels.get(i), last ? CellStyles.RIGHT : CellStyles.CENTRED, 16);
    }
    if (rows.row() > 0) {
      // An empty row, hardly seen, parts the lines from the table.
      rows.begin(3);
      rows.end();
    }
    firstRow = rows.row() + 1;
    header = Columns.header(grid);
    List<Alignment> alignments = Columns.of(grid);
    List<List<Slot>> slots = Slot.of(grid);
    for (int row = 0; row < slots.size(); row++) {
      rows.begin(measure.heights().get(row) * scale() * ROOMY);
      for (Slot slot : slots.get(row)) {
        cell(slot, row < header, alignments);
      }
      rows.end();
    }
  }

  /** Sheets are printed in one size on a page made to fit; paper has the sizes of our own print. */
  private float scale() {
    return CellStyles.SIZE / measure.size();
  }

  /** A line over the table: in the middle of its columns, or at the right. */
  private void line(String text, int style, float height) {
    rows.begin(height);
    boolean right = style == CellStyles.RIGHT;
    rows.text(0, text, style);
    for (int column = 1; column < width; column++) {
      rows.text(column, "", style);
    }
    if (right && width > 1) {
      merges.add("A" + rows.row() + ":" + RowsXml.name(width - 1) + rows.row());
    }
    rows.end();
  }

  private void cell(Slot slot, boolean head, List<Alignment> alignments) {
    GridCell cell = slot.cell();
    int span = Math.min(cell.columnSpan(), width - slot.column());
    for (int i = 0; i < span; i++) {
      int column = slot.column() + i;
      String text = i == 0 && !slot.continues() ? text(cell) : "";
      if (head) {
        rows.text(column, text, CellStyles.HEAD);
      } else {
        rows.ruled(column, text, span > 1 ? Alignment.START : alignments.get(column));
      }
    }
    if (!slot.continues() && (span > 1 || cell.rowSpan() > 1)) {
      int row = rows.row();
      String last = RowsXml.name(slot.column() + span - 1) + (row + cell.rowSpan() - 1);
      merges.add(RowsXml.name(slot.column()) + row + ":" + last);
    }
  }

  /** A table within a cell is told line by line: a workbook has none. */
  private static String text(GridCell cell) {
    StringBuilder text = new StringBuilder(cell.text());
    for (Grid nested : cell.nested()) {
      for (List<Slot> row : Slot.of(nested)) {
        text.append(text.isEmpty() ? "" : "\n");
        row.stream()
            .filter(slot -> !slot.continues())
            .forEach(slot -> text.append(text(slot.cell())).append("  "));
      }
    }
    return text.toString().stripTrailing();
  }

  /** A note under the table, an empty row between them. */
  void note(String text) {
    rows.skip();
    rows.begin(0);
    rows.text(0, text, CellStyles.NOTE);
    rows.end();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String xml() {
    StringBuilder out = new StringBuilder("<worksheet xmlns=\"" + Workbook.SPACE + "\">");
    out.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews>");
    out.append("<sheetView showGridLines=\"0\" workbookViewId=\"0\">");
    if (header > 0) {
      int top = firstRow + header;
      out.append("<pane ySplit=\"%d\" topLeftCell=\"A%d\"".formatted(top - 1, top));
      out.append(" activePane=\"bottomLeft\" state=\"frozen\"/>");
    }
    out.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
    for (int i = 0; i < width; i++) {
      float units = measure.widths().get(i) / POINTS_PER_UNIT * scale();
      out.append(
          "<col min=\"%d\" max=\"%d\" width=\"%.1f\" customWidth=\"1\"/>"
              .formatted(i + 1, i + 1, units));
    }
    out.append("</cols><sheetData>").append(rows).append("</sheetData>");
    if (!merges.isEmpty()) {
      out.append("<mergeCells count=\"%d\">".formatted(merges.size()));
      merges.forEach(merge -> out.append("<mergeCell ref=\"").append(merge).append("\"/>"));
      out.append("</mergeCells>");
    }
    return out.append(Workbook.page(measure.across())).append("</worksheet>").toString();
  }

  @Override
  public String titleRows() {
    return header == 0 ? "" : "$" + firstRow + ":$" + (firstRow + header - 1);
  }

  @Override
  public String printArea() {
    return "$A$1:$" + RowsXml.name(width - 1) + "$" + rows.row();
  }
}
