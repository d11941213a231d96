package org.mingzhang.engine.workbook.line;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.ColumnKind;
import org.mingzhang.engine.workbook.form.PickLists;

/** Values as they stand in cells: codes and projects with their names, money in a unit. */
public final class Wording {

  private static final int USUAL_DECIMALS = 2;

  private final MoneyUnit unit;
  private final int year;
  private final String owner;
  private final Map<List<String>, String> projects = new HashMap<>();
  private final Map<List<String>, String> codes = new HashMap<>();
  private final Map<String, String> names;

  /**
   * @param budget whose projects and names of codes are known
   * @param unit the unit money is told in
   */
  public Wording(Budget budget, MoneyUnit unit) {
    this.unit = unit;
    this.year = budget.year();
    this.names = budget.codeNames();
    this.owner = budget.organization().code();
    for (Project project : budget.projects()) {
      projects.put(
          List.of(project.unit(), project.key()), (project.code() + " " + project.name()).strip());
    }
  }

  /** Money in the unit, exactly. */
  public BigDecimal money(long fen) {
    return money(fen, unit);
  }

  private static BigDecimal money(long fen, MoneyUnit unit) {
    return BigDecimal.valueOf(fen).divide(BigDecimal.valueOf(unit.fen()));
  }

  /** A value of a line as one would type it. */
  public String typed(ColumnForm column, Line line, Object value) {
    return switch (value) {
      case Long fen -> decimal(fen, unit);
      case BigDecimal number -> number.toPlainString();
      default -> text(column, line, value.toString());
    };
  }

  /** Money as one would type it: exactly, with two decimals or as many as it needs. */
  public static String decimal(long fen, MoneyUnit unit) {
    BigDecimal stripped = money(fen, unit).stripTrailingZeros();
    return stripped.setScale(Math.max(USUAL_DECIMALS, stripped.scale())).toPlainString();
  }

  /** A code with its name, a fund with its code, a project with both; any other text as it is. */
  public String text(ColumnForm column, Line line, String value) {
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
