package org.mingzhang.engine.workbook.write;

import java.math.BigDecimal;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.line.Line;
import org.mingzhang.engine.workbook.line.Wording;

/** Puts values into cells: codes with their names, money in the unit of the workbook. */
final class CellText {

  private final Wording wording;

  CellText(Budget budget, MoneyUnit unit) {
    this.wording = new Wording(budget, unit);
  }

  void put(XSSFCell cell, ColumnForm column, Line line, Object value) {
    switch (value) {
      case Long fen -> cell.setCellValue(money(fen));
      case BigDecimal number -> cell.setCellValue(number.doubleValue());
      case Integer number -> cell.setCellValue(number);
      default -> cell.setCellValue(fitting(wording.text(column, line, value.toString())));
    }
  }

  double money(long fen) {
    return wording.money(fen).doubleValue();
  }

  private static String fitting(String text) {
    if (text.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength()) {
      throw new TextTooLong(text.substring(0, 20));
    }
    return text;
  }
}
