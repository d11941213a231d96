package org.mingzhang.core.check.rules.units;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.ColumnLayout.Kind;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.money.Sum;
import org.mingzhang.core.publication.Cell;

/** Every cell of a department that is the sum of the same cells of its units. */
final class CellSums {

  private static final String TOTAL = "合计";

  /** Prices and the budgets that lines of purchases name do not add up. */
  private static final Set<String> NO_SUMS = Set.of("单价", "预算资金", "数量");

  private CellSums() {}

  static List<CellSum> of(Facts department) {
    List<CellSum> sums = new ArrayList<>();
    for (TableFacts table : department.tables()) {
      List<TableFacts> below = below(department, table.table().key());
      if (below.size() == department.units().size()) {
        add(department, table, below, sums);
      }
    }
    return sums;
  }

  private static List<TableFacts> below(Facts department, String key) {
    return department.units().stream()
        .map(unit -> unit.table(key))
        .flatMap(Optional::stream)
        .toList();
  }

  private static void add(
      Facts department, TableFacts table, List<TableFacts> below, List<CellSum> sums) {
    boolean lines = table.layout().rows() instanceof RowLayout.Lines;
    Set<String> rows = new LinkedHashSet<>(lines ? Set.of(TOTAL) : table.rowKeys());
    if (!lines) {
      below.forEach(unit -> rows.addAll(unit.rowKeys()));
    }
    for (String row : rows) {
      for (ColumnLayout column : table.layout().columns()) {
        boolean counts = column.kind() == Kind.MONEY || column.kind() == Kind.QUANTITY;
        if (counts && !(lines && NO_SUMS.contains(column.id()))) {
          CellSum sum = sum(department, table, below, row, column.id());
          if (sum != null) {
            sums.add(sum);
          }
        }
      }
    }
  }

  /** Null where something could not be read, or what units hand on hides the sum. */
  private static @Nullable CellSum sum(
      Facts department, TableFacts table, List<TableFacts> below, String row, String column) {
    Cell cell = table.cell(row, column).orElse(null);
    Sum printed = CellSum.stated(table, cell);
    OptionalLong removed = Flows.of(department).removed(table, row, column);
    boolean known = cell != null || below.stream().anyMatch(it -> it.cell(row, column).isPresent());
    if (printed == null || removed.isEmpty() || !known) {
      return null;
    }
    Sum added = new Sum(-removed.getAsLong(), 0, 0);
    List<CellSum.Part> parts = new ArrayList<>();
    for (int i = 0; i < below.size(); i++) {
      TableFacts unit = below.get(i);
      Cell part = unit.cell(row, column).orElse(null);
      Sum stated = CellSum.stated(unit, part);
      if (stated == null) {
        return null;
      }
      added = added.plus(stated);
      if (part != null && stated.fen() != 0) {
        parts.add(new CellSum.Part(department.units().get(i), unit, part, stated.fen()));
      }
    }
    return new CellSum(table, row, column, cell, printed, added, parts);
  }
}
