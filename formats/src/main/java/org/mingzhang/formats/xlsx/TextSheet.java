package org.mingzhang.formats.xlsx;

/** The sheet of what is text: a paragraph a row. */
final class TextSheet implements WrittenSheet {

  private static final int WIDTH = 90;
  private static final float LINE = 16;

  private final String name;
  private final RowsXml rows;

  TextSheet(String name, CellStyles styles) {
    this.name = name;
    rows = new RowsXml(styles);
  }

  boolean isEmpty() {
    return rows.row() == 0;
  }

  void line(String text, int style) {
    int lines = text.lines().mapToInt(line -> 1 + width(line) / (WIDTH - 2)).sum();
    rows.begin(style == CellStyles.TITLE ? 2 * LINE : Math.max(1, lines) * LINE + 4);
    rows.text(0, text, style);
    rows.end();
  }

  private static int width(String text) {
    return text.chars().map(c -> c >= 0x1100 ? 2 : 1).sum();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String xml() {
    return "<worksheet xmlns=\""
        + Workbook.SPACE
        + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews>"
        + "<sheetView showGridLines=\"0\" workbookViewId=\"0\"/></sheetViews>"
        + "<sheetFormatPr defaultRowHeight=\"15\"/><cols><col min=\"1\" max=\"1\" width=\""
        + WIDTH
        + "\" customWidth=\"1\"/></cols><sheetData>"
        + rows
        + "</sheetData>"
        + Workbook.page(false)
        + "</worksheet>";
  }

  @Override
  public String titleRows() {
    return "";
  }

  @Override
  public String printArea() {
    return "$A$1:$A$" + Math.max(1, rows.row());
  }
}
