package org.mingzhang.engine.workbook.write;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.form.SheetForm;

/** The first sheet: what to do, in order. */
final class GuideSheet {

  static final String NAME = "填写说明";

  private static final int[] WIDTHS = {8, 18, 12, 96};
  private static final int LAST = WIDTHS.length - 1;
  private static final int WIDTH_UNIT = 256;
  private static final float HEIGHT = 22;

  private GuideSheet() {}

  static void write(XSSFSheet sheet, Form form, String title, Formulas formulas, Look look) {
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * WIDTH_UNIT);
    }
    XSSFCell heading = sheet.createRow(0).createCell(0);
    heading.setCellValue(title);
    heading.setCellStyle(look.title());
    sheet.getRow(0).setHeightInPoints(36);
    int row = 1;
    for (String paragraph : form.guide()) {
      Paper.paragraph(sheet, row++, "· " + paragraph, LAST, look.plain());
    }
    row++;
    XSSFRow names = sheet.createRow(row++);
    names.setHeightInPoints(HEIGHT);
    List<String> headings = List.of("次序", "工作表", "已填行数", "填什么");
    for (int i = 0; i < headings.size(); i++) {
      XSSFCell cell = names.createCell(i);
      cell.setCellValue(headings.get(i));
      cell.setCellStyle(look.heading(true));
    }
    int order = 1;
    for (SheetForm part : form.sheets()) {
      line(sheet.createRow(row++), order++, part, formulas, look);
    }
    line(sheet.createRow(row), order, SummarySheet.NAME, "看一看：每种资金的收支要相等，差额要是 0。", look);
    sheet.setDisplayGridlines(false);
    Paper.set(sheet, -1, LAST, row);
  }

  private static void line(XSSFRow row, int order, SheetForm part, Formulas formulas, Look look) {
    line(row, order, part.title(), part.help(), look);
    XSSFCell count = row.getCell(2);
    if (!part.labels()) {
      String column =
          part.columns().stream()
              .filter(c -> c.body() || c.required())
              .map(ColumnForm::id)
              .reduce((first, last) -> last)
              .orElse(part.columns().getFirst().id());
      count.setCellFormula("COUNTA(%s)".formatted(formulas.range(part, column)));
      count.setCellValue(formulas.count(part, column));
    }
  }

  private static void line(XSSFRow row, int order, String name, String help, Look look) {
    row.setHeightInPoints(Paper.lines(help, WIDTHS[LAST]) * HEIGHT);
    XSSFCell number = row.createCell(0);
    number.setCellValue(order);
    number.setCellStyle(look.computed(false));
    XSSFCell link = row.createCell(1);
    link.setCellValue(name);
    link.setCellStyle(look.link());
    XSSFHyperlink target =
        row.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    target.setAddress("'%s'!A1".formatted(name));
    link.setHyperlink(target);
    row.createCell(2).setCellStyle(look.computed(false));
    XSSFCell what = row.createCell(LAST);
    what.setCellValue(help);
    what.setCellStyle(look.plain());
  }
}
