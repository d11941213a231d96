package org.mingzhang.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mingzhang.app.review.ControlPage.Cell;
import org.mingzhang.app.review.ControlPage.Row;

/** Adds the control figures up: of all units on top, of a department in its line. */
final class ControlTotals {

  private static final String UNIT = "unit";

  private ControlTotals() {}

  /** The rows with the total before them, and the sums in the lines of departments. */
  static List<Row> of(List<Row> rows) {
    List<Row> all = new ArrayList<>();
    if (!rows.isEmpty()) {
      all.add(new Row("", "", "total", "", sum(rows, row -> true)));
    }
    for (Row row : rows) {
      all.add(
          row.isUnit()
              ? row
              : new Row(
                  row.code(),
                  row.name(),
                  row.level(),
                  row.department(),
                  sum(rows, one -> one.department().equals(row.department()))));
    }
    return all;
  }

  private static List<Cell> sum(List<Row> rows, Predicate<Row> which) {
    List<Row> units = rows.stream().filter(row -> row.level().equals(UNIT)).filter(which).toList();
    List<Cell> sums = new ArrayList<>();
    List<Cell> columns = rows.getFirst().cells();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      List<Cell> cells = units.stream().map(row -> row.cells().get(column)).toList();
      sums.add(
          new Cell(
              "",
              columns.get(i).kind(),
              "",
              cells.stream().mapToLong(Cell::fen).reduce(0, Math::addExact),
              cells.stream().mapToLong(Cell::last).reduce(0, Math::addExact),
              cells.stream().mapToLong(Cell::asked).reduce(0, Math::addExact),
              false));
    }
    return sums;
  }
}
