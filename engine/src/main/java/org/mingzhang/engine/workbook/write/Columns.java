package org.mingzhang.engine.workbook.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.form.Repeat;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.mingzhang.engine.workbook.line.Line;

/** The columns of a sheet as they are written, those that repeat spread out. */
final class Columns {

  private Columns() {}

  /**
   * A column.
   *
   * @param index counted from 0
   * @param hidden whether it is rare and nothing is in it
   */
  record Written(ColumnForm form, String member, int index, boolean hidden) {

    String key() {
      return form.key(member);
    }

    String header() {
      return form.header(member);
    }
  }

  static List<Written> of(SheetForm sheet, Form form, int year, List<Line> lines) {
    List<Written> columns = new ArrayList<>();
    for (ColumnForm column : sheet.columns()) {
      for (String member : members(column, form, year, lines)) {
        String key = column.key(member);
        boolean filled = lines.stream().anyMatch(line -> line.has(key));
        boolean aside =
            column.rare() || column.each() == Repeat.FUNDS && !column.shown().contains(member);
        columns.add(new Written(column, member, columns.size(), aside && !filled));
      }
    }
    return columns;
  }

  private static List<String> members(ColumnForm column, Form form, int year, List<Line> lines) {
    return switch (column.each()) {
      case NO -> List.of("");
      case FUNDS -> Arrays.stream(Fund.values()).map(Fund::word).toList();
      case MONTHS -> all(form.months(), column, lines);
      case YEARS -> {
        List<String> usual = new ArrayList<>();
        for (int ahead = 1; ahead <= form.yearsAhead(); ahead++) {
          usual.add(Integer.toString(year + ahead));
        }
        yield all(usual, column, lines);
      }
    };
  }

  /** The usual members and those that the lines have, in their order. */
  private static List<String> all(List<String> usual, ColumnForm column, List<Line> lines) {
    TreeSet<Integer> all = new TreeSet<>();
    usual.forEach(member -> all.add(Integer.valueOf(member)));
    for (Line line : lines) {
      line.members(column.id()).forEach(member -> all.add(Integer.valueOf(member)));
    }
    return all.stream().map(String::valueOf).toList();
  }
}
