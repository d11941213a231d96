package org.mingzhang.core.check.rules.units;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Cell;

/**
 * The money that units hand to each other and the department therefore does not count: what its
 * units pay to each other less what the department still shows as paid to others.
 *
 * <p>The payment and the receipt fall away, and the money is shown as coming from the giver's
 * source for what the taker does with it. So totals sink by what was handed on; a row of revenue
 * that takes part may show anything.
 */
final class Flows {

  private static final String TOTAL = "合计";
  private static final List<String> PAID = List.of("上解上级支出", "对附属单位补助支出");
  private static final List<String> TAKEN = List.of("上级补助", "附属上缴");
  private static final Set<String> SUMS = Set.of("本年收入合计", "收入总计", "本年支出合计", "支出总计");

  private final Facts department;
  private final boolean any;

  private Flows(Facts department) {
    this.department = department;
    this.any = lessThanUnits("支出总表", TOTAL, PAID) != 0;
  }

  static Flows of(Facts department) {
    return department.index(Flows.class, Flows::new);
  }

  /** Whether the form shows such money at all. */
  boolean areShown() {
    return department.layout().tables().stream()
        .filter(table -> table.name().equals("支出总表"))
        .anyMatch(table -> table.column(PAID.getFirst()).isPresent());
  }

  /**
   * By how much the cell of the department is less than the sum of its units', in fen; empty where
   * that cannot be told.
   */
  OptionalLong removed(TableFacts table, String row, String column) {
    return !any
        ? OptionalLong.of(0)
        : switch (table.layout().name()) {
          case "收支总表" -> inSummary(table, row);
          case "收入总表" -> inRevenue(row, column);
          case "支出总表" -> inExpenditure(row, column);
          default -> OptionalLong.of(0);
        };
  }

  private OptionalLong inSummary(TableFacts table, String row) {
    if (TAKEN.contains(row)) {
      return OptionalLong.empty();
    }
    if (row.equals("单位资金")) {
      return OptionalLong.of(table.knowsRow(TAKEN.getFirst()) ? 0 : handedOn(TOTAL));
    }
    boolean isClass = Character.isDigit(row.charAt(0));
    return OptionalLong.of(isClass ? handedOn(row) : SUMS.contains(row) ? handedOn(TOTAL) : 0);
  }

  private OptionalLong inRevenue(String row, String column) {
    if (TAKEN.contains(column)) {
      return OptionalLong.empty();
    }
    if (row.equals(TOTAL)) {
      boolean sums = column.equals(TOTAL) || column.equals("小计");
      return OptionalLong.of(sums ? handedOn(TOTAL) : 0);
    }
    boolean touched =
        lessThanUnits("支出总表", row, PAID) != 0 || lessThanUnits("收入总表", row, TAKEN) != 0;
    return touched ? OptionalLong.empty() : OptionalLong.of(0);
  }

  private OptionalLong inExpenditure(String row, String column) {
    if (PAID.contains(column)) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(column.equals(TOTAL) ? handedOn(row) : 0);
  }

  private long handedOn(String row) {
    return lessThanUnits("支出总表", row, PAID);
  }

  private long lessThanUnits(String table, String row, List<String> columns) {
    long units =
        department.units().stream().mapToLong(unit -> stated(unit, table, row, columns)).sum();
    return units - stated(department, table, row, columns);
  }

  private static long stated(Facts book, String table, String row, List<String> columns) {
    Optional<TableFacts> found = book.table(table);
    return columns.stream()
        .map(column -> found.flatMap(facts -> facts.cell(row, column)))
        .flatMap(Optional::stream)
        .map(Cell::amount)
        .filter(amount -> amount != null)
        .mapToLong(Amount::fen)
        .sum();
  }
}
