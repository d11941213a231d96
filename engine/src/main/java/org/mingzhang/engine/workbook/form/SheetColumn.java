package org.mingzhang.engine.workbook.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.mingzhang.core.budget.Fund;

/**
 * A column of a sheet as it is shown, those that repeat spread out.
 *
 * @param member of a repeated column; "" otherwise
 */
public record SheetColumn(ColumnForm form, String member) {

  /** What its values are kept under. */
  public String key() {
    return form.key(member);
  }

  public String header() {
    return form.header(member);
  }

  /** Whether it is shown only where something is in it. */
  public boolean isAside() {
    return form.rare() || form.each() == Repeat.FUNDS && !form.shown().contains(member);
  }

  /**
   * The columns of a sheet.
   *
   * @param used keys that have values, so that they have a column whatever is usual
   */
  public static List<SheetColumn> of(
      SheetForm sheet, Form form, int year, Collection<String> used) {
    List<SheetColumn> columns = new ArrayList<>();
    for (ColumnForm column : sheet.columns()) {
      for (String member : members(column, form, year, used)) {
        columns.add(new SheetColumn(column, member));
      }
    }
    return columns;
  }

  private static List<String> members(
      ColumnForm column, Form form, int year, Collection<String> used) {
    return switch (column.each()) {
      case NO -> List.of("");
      case FUNDS -> Arrays.stream(Fund.values()).map(Fund::word).toList();
      case MONTHS -> all(form.months(), column, used);
      case YEARS -> {
        List<String> usual = new ArrayList<>();
        for (int ahead = 1; ahead <= form.yearsAhead(); ahead++) {
          usual.add(Integer.toString(year + ahead));
        }
        yield all(usual, column, used);
      }
    };
  }

  /** The usual members and those that are used, in their order. */
  private static List<String> all(List<String> usual, ColumnForm column, Collection<String> used) {
    TreeSet<Integer> all = new TreeSet<>();
    usual.forEach(member -> all.add(Integer.valueOf(member)));
    for (String key : used) {
      String member =
          key.startsWith(column.id() + ":") ? key.substring(column.id().length() + 1) : "";
      if (!member.isEmpty() && column.each().takes(member)) {
        all.add(Integer.valueOf(member));
      }
    }
    return all.stream().map(String::valueOf).toList();
  }
}
