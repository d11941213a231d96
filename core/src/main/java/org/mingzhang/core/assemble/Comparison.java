package org.mingzhang.core.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.assemble.Assembled.Deviation;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.layout.ColumnLayout.Kind;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;

/** Cell by cell, what was printed against what follows from the budget. */
final class Comparison {

  /** What the rows of subtotals are called; a table may do without them. */
  private static final String SUBTOTAL = "小计";

  private final Layout layout;
  private final List<Deviation> deviations = new ArrayList<>();

  private Comparison(Layout layout) {
    this.layout = layout;
  }

  /** The deviations in the tables that were printed. */
  static List<Deviation> of(Publication printed, Publication derived, Layout layout) {
    Comparison comparison = new Comparison(layout);
    for (Table table : printed.tables()) {
      derived.table(table.key()).ifPresent(other -> comparison.compare(table, other));
    }
    return comparison.deviations;
  }

  private void compare(Table printed, Table derived) {
    TableLayout form = layout.table(printed.key()).orElseThrow();
    Map<String, Cell> one = cells(printed, form);
    Map<String, Cell> other = cells(derived, form);
    Set<String> places = new TreeSet<>(one.keySet());
    places.addAll(other.keySet());
    if (one.keySet().stream().noneMatch(place -> place.startsWith(SUBTOTAL))) {
      places.removeIf(place -> place.startsWith(SUBTOTAL));
    }
    for (String place : places) {
      Cell from = one.get(place);
      Cell to = other.get(place);
      if (!isSame(from, to)) {
        Cell any = from == null ? to : from;
        if (any != null) {
          deviations.add(
              new Deviation(printed.key(), any.row(), any.column(), text(from), text(to)));
        }
      }
    }
  }

  /** Cells that state something, by row and column; numbers of rows are no statements. */
  private static Map<String, Cell> cells(Table table, TableLayout form) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        boolean said =
            form.column(cell.column()).filter(c -> c.kind() != Kind.SEQUENCE).isPresent();
        if (said && !cell.row().isEmpty() && !cell.text().isBlank()) {
          cells.putIfAbsent(cell.row() + "/" + cell.column(), cell);
        }
      }
    }
    return cells;
  }

  private static boolean isSame(@Nullable Cell printed, @Nullable Cell derived) {
    Amount one = printed == null ? null : printed.amount();
    Amount other = derived == null ? null : derived.amount();
    if (one != null || other != null) {
      return (one == null ? 0 : one.fen()) == (other == null ? 0 : other.fen());
    }
    return CodeName.same(text(printed), text(derived));
  }

  private static String text(@Nullable Cell cell) {
    return cell == null ? "" : cell.text();
  }
}
