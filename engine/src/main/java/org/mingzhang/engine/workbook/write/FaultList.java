package org.mingzhang.engine.workbook.write;

import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.engine.words.Words;
import org.mingzhang.engine.workbook.fault.WorkbookFault;

/** The sheet that lists the faults of a marked copy, each with a link to its cell. */
final class FaultList {

  private static final int[] WIDTHS = {10, 26, 100};
  private static final int WIDTH_UNIT = 256;
  private static final float LINE_HEIGHT = 18;
  private static final int HEADER = 3;

  private FaultList() {}

  /**
   * @param left how many faults have no comment
   */
  static void write(XSSFWorkbook workbook, List<WorkbookFault> faults, int left, Locale language) {
    Words words = WorkbookFault.words(language);
    Look look = new Look(workbook);
    String name = words.text("mark.sheet");
    if (workbook.getSheet(name) != null) {
      workbook.removeSheetAt(workbook.getSheetIndex(name));
    }
    XSSFSheet sheet = workbook.createSheet(name);
    workbook.setSheetOrder(name, 0);
    workbook.setActiveSheet(0);
    workbook.setFirstVisibleTab(0);
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      workbook.getSheetAt(i).setSelected(i == 0);
    }
    head(sheet, faults, left, words, look);
    int row = HEADER + 1;
    for (WorkbookFault fault : faults) {
      line(sheet.createRow(row++), fault, words, look, language);
    }
    sheet.createFreezePane(0, HEADER + 1);
    sheet.setDisplayGridlines(false);
    Paper.set(sheet, HEADER, WIDTHS.length - 1, row);
  }

  private static void head(
      XSSFSheet sheet, List<WorkbookFault> faults, int left, Words words, Look look) {
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * WIDTH_UNIT);
    }
    XSSFCell title = sheet.createRow(0).createCell(0);
    title.setCellValue(
        words.text(
            "mark.title",
            count(faults, Severity.ERROR),
            count(faults, Severity.WARNING),
            count(faults, Severity.NOTE)));
    title.setCellStyle(look.title());
    sheet.getRow(0).setHeightInPoints(30);
    String more = left > 0 ? words.text("mark.more", left) : "";
    Paper.paragraph(sheet, 1, words.text("mark.help") + more, WIDTHS.length - 1, look.help());
    XSSFRow headings = sheet.createRow(HEADER);
    List<String> keys = List.of("severity", "place", "message");
    for (int i = 0; i < keys.size(); i++) {
      XSSFCell cell = headings.createCell(i);
      cell.setCellValue(words.text("mark.column." + keys.get(i)));
      cell.setCellStyle(look.heading(true));
    }
  }

  private static long count(List<WorkbookFault> faults, Severity severity) {
    return faults.stream().filter(fault -> fault.severity() == severity).count();
  }

  private static void line(
      XSSFRow row, WorkbookFault fault, Words words, Look look, Locale language) {
    String message = fault.message(language);
    row.setHeightInPoints(LINE_HEIGHT * Paper.lines(message, WIDTHS[2]));
    put(row, 0, words.text("severity." + fault.severity().word()), look.plain());
    XSSFCell place = put(row, 1, fault.place(), look.plain());
    if (row.getSheet().getWorkbook().getSheet(fault.sheet()) != null) {
      XSSFHyperlink link =
          row.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress(
          "'%s'!%s"
              .formatted(
                  fault.sheet().replace("'", "''"), fault.cell().isEmpty() ? "A1" : fault.cell()));
      place.setHyperlink(link);
      place.setCellStyle(look.link());
    }
    put(row, 2, message, look.plain());
  }

  private static XSSFCell put(XSSFRow row, int column, String text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
    return cell;
  }
}
