package org.mingzhang.engine.workbook.write;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.ColumnKind;
import org.mingzhang.engine.workbook.form.PickLists;
import org.mingzhang.engine.workbook.line.Line;

/** Puts values into cells: codes with their names, money in the unit of the workbook. */
final class CellText {

  private final MoneyUnit unit;
  private final int year;
  private final String owner;
  private final Map<List<String>, String> projects = new HashMap<>();
  private final Map<List<String>, String> codes = new HashMap<>();
  private final Map<String, String> names;

  CellText(Budget budget, MoneyUnit unit) {
    this.unit = unit;
    this.year = budget.year();
    this.names = budget.codeNames();
    this.owner = budget.organization().code();
    for (Project project : budget.projects()) {
      projects.put(
          List.of(project.unit(), project.key()), (project.code() + " " + project.name()).strip());
    }
  }

  void put(XSSFCell cell, ColumnForm column, Line line, Object value) {
    switch (value) {
      case Long fen -> cell.setCellValue(money(fen));
      case BigDecimal number -> cell.setCellValue(number.doubleValue());
      case Integer number -> cell.setCellValue(number);
      default -> cell.setCellValue(fitting(text(column, line, value.toString())));
    }
  }

  double money(long fen) {
    return BigDecimal.valueOf(fen).divide(BigDecimal.valueOf(unit.fen())).doubleValue();
  }

  private static String fitting(String text) {
    if (text.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength()) {
      throw new TextTooLong(text.substring(0, 20));
    }
    return text;
  }

  private String text(ColumnForm column, Line line, String value) {
    if (column.kind() == ColumnKind.CODE) {
      return codes.computeIfAbsent(List.of(column.list(), value), key -> code(column, value));
    }
    if (column.kind() == ColumnKind.PROJECT) {
      return projects.getOrDefault(List.of(line.unit(owner), value), value);
    }
    if (column.list().equals(PickLists.FUNDS)) {
      return Fund.of(value).map(PickLists::text).orElse(value);
    }
    return value;
  }

  private String code(ColumnForm column, String value) {
    String own = names.get(value);
    if (own != null) {
      return value + " " + own;
    }
    return PickLists.list(column.list()).find(value, year).map(PickLists::text).orElse(value);
  }
}
