package org.mingzhang.engine.workbook.write;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.engine.workbook.fault.WorkbookFault;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.ColumnKind;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.mingzhang.engine.workbook.line.Line;
import org.mingzhang.engine.workbook.write.Columns.Written;

/** Writes one table: title, help, headings, totals above the lines, and room for more lines. */
final class SheetWriter {

  static final int HEADER = 3;

  private static final int SPARE_ROWS = 14;
  private static final int FEWEST_ROWS = 18;
  private static final int WIDTH_UNIT = 256;
  private static final float HEADER_HEIGHT = 30;
  private static final float LINE_HEIGHT = 16;
  private static final float ROW_HEIGHT = 19;
  private static final float MOST_HEIGHT = 400;

  private final XSSFSheet sheet;
  private final SheetForm form;
  private final List<Written> columns;
  private final Look look;
  private final Formulas formulas;
  private final int firstRow;

  SheetWriter(
      XSSFSheet sheet, SheetForm form, List<Written> columns, Look look, Formulas formulas) {
    this.sheet = sheet;
    this.form = form;
    this.columns = columns;
    this.look = look;
    this.formulas = formulas;
    this.firstRow = firstRow(form);
  }

  /** First row of the lines, counted from 0; below the totals where there are any. */
  static int firstRow(SheetForm form) {
    return form.hasMoney() ? HEADER + 2 : HEADER + 1;
  }

  void write(List<Line> lines, CellText text, MoneyUnit unit) {
    top(unit);
    columns();
    if (form.hasMoney()) {
      totals(lines, text);
    }
    int rows = Math.max(FEWEST_ROWS, lines.size() + SPARE_ROWS);
    for (int i = 0; i < rows; i++) {
      line(firstRow + i, i < lines.size() ? lines.get(i) : new Line(), text);
    }
    sheet.setDefaultRowHeightInPoints(ROW_HEIGHT);
    sheet.createFreezePane(1, firstRow);
    Paper.set(sheet, HEADER, lastShown(), firstRow + rows - 1);
  }

  private int lastShown() {
    return columns.stream().filter(c -> !c.hidden()).mapToInt(Written::index).max().orElse(0);
  }

  private void top(MoneyUnit unit) {
    XSSFCell title = sheet.createRow(0).createCell(0);
    title.setCellValue(form.title());
    title.setCellStyle(look.title());
    sheet.getRow(0).setHeightInPoints(HEADER_HEIGHT);
    Paper.paragraph(sheet, 1, form.help(), lastShown(), look.help());
    if (form.hasMoney()) {
      XSSFCell said = sheet.createRow(2).createCell(lastShown());
      said.setCellValue("单位：" + unit.label());
      said.setCellStyle(look.unit());
    }
  }

  private void columns() {
    XSSFRow headings = sheet.createRow(HEADER);
    headings.setHeightInPoints(HEADER_HEIGHT);
    for (Written column : columns) {
      ColumnForm own = column.form();
      XSSFCell heading = headings.createCell(column.index());
      heading.setCellValue(column.header() + (own.required() ? " *" : ""));
      heading.setCellStyle(look.heading(own.required()));
      sheet.setColumnWidth(column.index(), own.width() * WIDTH_UNIT);
      sheet.setColumnHidden(column.index(), column.hidden());
      if (own.kind() != ColumnKind.COMPUTED) {
        sheet.setDefaultColumnStyle(column.index(), style(own, false));
      }
    }
  }

  private XSSFCellStyle style(ColumnForm column, boolean ruled) {
    return switch (column.kind()) {
      case COMPUTED -> look.computed(!column.id().equals("ref"));
      case MONEY -> look.input("money", ruled);
      case NUMBER, PERCENT -> look.input("number", ruled);
      case YEAR -> look.input("year", ruled);
      case LONG_TEXT -> look.input("long", ruled);
      default -> look.input("text", ruled);
    };
  }

  private void totals(List<Line> lines, CellText text) {
    XSSFRow row = sheet.createRow(HEADER + 1);
    for (Written column : columns) {
      XSSFCell cell = row.createCell(column.index());
      boolean money = column.form().kind() == ColumnKind.MONEY && !column.key().equals("price");
      boolean computed =
          column.form().kind() == ColumnKind.COMPUTED && !column.form().id().equals("ref");
      cell.setCellStyle(look.total(money || computed));
      if (money || computed) {
        String letters = WorkbookFault.letters(column.index() + 1);
        cell.setCellFormula(
            "SUM(%s%d:%s%d)"
                .formatted(letters, firstRow + 1, letters, firstRow + Validations.MOST_ROWS));
        cell.setCellValue(
            text.money(lines.stream().mapToLong(line -> formulas.fen(form, column, line)).sum()));
      } else if (column.index() == 0) {
        cell.setCellValue("合计");
      }
    }
  }

  private void line(int number, Line line, CellText text) {
    XSSFRow row = sheet.createRow(number);
    for (Written column : columns) {
      if (column.hidden()) {
        continue;
      }
      XSSFCell cell = row.createCell(column.index());
      cell.setCellStyle(style(column.form(), true));
      Object value = line.get(column.key());
      if (column.form().kind() == ColumnKind.COMPUTED) {
        formulas.put(cell, form, column, line, text);
      } else if (value != null) {
        text.put(cell, column.form(), line, value);
      }
    }
    fit(row, line);
  }

  /** Long texts make their row higher. */
  private void fit(XSSFRow row, Line line) {
    int most = 1;
    for (Written column : columns) {
      if (column.form().kind() == ColumnKind.LONG_TEXT) {
        most = Math.max(most, Paper.lines(line.text(column.key()), column.form().width()));
      }
    }
    if (most > 1) {
      row.setHeightInPoints(Math.min(most * LINE_HEIGHT, MOST_HEIGHT));
    }
  }

  /** Repeats nothing of merged cells: only the help above the headings is merged. */
  static void merge(XSSFSheet sheet, int row, int lastColumn) {
    if (lastColumn > 0) {
      sheet.addMergedRegion(new CellRangeAddress(row, row, 0, lastColumn));
    }
  }
}
