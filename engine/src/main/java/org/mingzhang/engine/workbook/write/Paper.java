package org.mingzhang.engine.workbook.write;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet prints, and how high its texts are. */
final class Paper {

  private static final float LINE_HEIGHT = 17;
  private static final int WIDTH_UNIT = 256;

  private Paper() {}

  /**
   * Landscape A4, as wide as the page, headings repeated.
   *
   * @param header row of the headings, counted from 0; negative if there are none
   */
  static void set(XSSFSheet sheet, int header, int lastColumn, int lastRow) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    sheet.getFooter().setRight("&A");
    if (header >= 0) {
      sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    }
    sheet
        .getWorkbook()
        .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
    protect(sheet);
  }

  /** Locked cells are locked, without a password; everything else an officer does is allowed. */
  private static void protect(XSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockFormatCells(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockInsertRows(false);
    sheet.lockDeleteRows(false);
    sheet.lockSort(false);
    sheet.lockAutoFilter(false);
    sheet.lockObjects(false);
    sheet.lockScenarios(false);
  }

  /** A paragraph over the width of the sheet, as high as it needs. */
  static void paragraph(
      XSSFSheet sheet, int number, String text, int lastColumn, XSSFCellStyle style) {
    XSSFRow row = sheet.createRow(number);
    XSSFCell cell = row.createCell(0);
    cell.setCellValue(text);
    cell.setCellStyle(style);
    int width = 0;
    for (int column = 0; column <= lastColumn; column++) {
      width += sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidth(column) / WIDTH_UNIT;
    }
    row.setHeightInPoints(lines(text, width) * LINE_HEIGHT);
    SheetWriter.merge(sheet, number, lastColumn);
  }

  /** How many lines a text takes in a column of that many half-width characters. */
  static int lines(String text, int width) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      int length = paragraph.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
      lines += Math.max(1, (length + width - 3) / Math.max(1, width - 2));
    }
    return lines;
  }
}
