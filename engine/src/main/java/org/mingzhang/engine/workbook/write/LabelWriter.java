package org.mingzhang.engine.workbook.write;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.ColumnKind;
import org.mingzhang.engine.workbook.form.PickLists;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.mingzhang.engine.workbook.line.Line;

/** Writes a sheet of labels with cells to be filled in beside them. */
final class LabelWriter {

  private static final int FIRST = 3;
  private static final int WIDTH_UNIT = 256;
  private static final float HEIGHT = 24;
  private static final int[] WIDTHS = {18, 44, 60};

  private LabelWriter() {}

  /**
   * @param fixed labels with values that are not to be changed
   */
  static void write(
      XSSFSheet sheet,
      SheetForm form,
      Line line,
      List<List<String>> fixed,
      Look look,
      CellText text,
      PickSheet picks,
      PickLists lists) {
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * WIDTH_UNIT);
    }
    XSSFCell title = sheet.createRow(0).createCell(0);
    title.setCellValue(form.title());
    title.setCellStyle(look.title());
    sheet.getRow(0).setHeightInPoints(30);
    Paper.paragraph(sheet, 1, form.help(), 2, look.help());
    int number = FIRST;
    for (ColumnForm column : form.columns()) {
      XSSFRow row = row(sheet, number, column.header() + " *", look);
      XSSFCell value = row.createCell(1);
      value.setCellStyle(look.input(column.kind() == ColumnKind.YEAR ? "year" : "text", true));
      Object known = line.get(column.id());
      if (known != null) {
        text.put(value, column, line, known);
      }
      XSSFCell hint = row.createCell(2);
      hint.setCellValue(column.hint());
      hint.setCellStyle(look.help());
      if (column.kind() == ColumnKind.CHOICE) {
        list(sheet, number, picks.name(lists.of(column)));
      }
      number++;
    }
    for (List<String> label : fixed) {
      XSSFCell value = row(sheet, number++, label.getFirst(), look).createCell(1);
      value.setCellValue(label.getLast());
      value.setCellStyle(look.computed(false));
    }
    sheet.setDisplayGridlines(false);
    Paper.set(sheet, -1, 2, number - 1);
  }

  private static XSSFRow row(XSSFSheet sheet, int number, String label, Look look) {
    XSSFRow row = sheet.createRow(number);
    row.setHeightInPoints(HEIGHT);
    XSSFCell cell = row.createCell(0);
    cell.setCellValue(label);
    cell.setCellStyle(look.heading(label.endsWith("*")));
    return row;
  }

  private static void list(XSSFSheet sheet, int row, String name) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createFormulaListConstraint(name), new CellRangeAddressList(row, row, 1, 1));
    validation.setShowErrorBox(true);
    sheet.addValidationData(validation);
  }
}
