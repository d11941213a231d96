package org.mingzhang.core.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Predicate;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Purchase;
import org.mingzhang.core.layout.Dimension;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Measure;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.TableLayout;

/**
 * The way back from a printed figure: which parts of the budget it adds up. Parts are the very
 * objects of the budget (lines of revenue and expenditure, balances, purchases, holdings), so that
 * they are told apart by identity.
 */
public final class Contributions {

  private static final String TOTAL = "合计";
  private static final String SUBTOTAL = "小计";

  private final Whole whole;

  private Contributions(Whole whole) {
    this.whole = whole;
  }

  public static Contributions of(Budget budget, Layout layout) {
    return new Contributions(Whole.of(budget, layout));
  }

  /**
   * What a cell of a table adds up, in the order of the budget; nothing if there is no such table.
   *
   * @param row key of the row
   * @param column id of the column
   */
  public List<Object> cell(String table, String row, String column) {
    return whole
        .layout()
        .table(table)
        .map(form -> parts(meant(form, row, column)))
        .orElse(List.of());
  }

  /** What an amount of the narrative adds up; nothing if the layout does not say. */
  public List<Object> statement(String id) {
    return whole
        .views()
        .statement(id)
        .map(measure -> parts(entry -> measure.covers(entry::of)))
        .orElse(List.of());
  }

  /** The ledgers a cell may take money from, whether there is any or not. */
  public SequencedSet<String> ledgers(String table, String row, String column) {
    SequencedSet<String> ledgers = new LinkedHashSet<>();
    whole.layout().table(table).stream()
        .map(form -> measure(form, row, column))
        .flatMap(measure -> measure.conditions().stream())
        .filter(condition -> condition.dimension() == Dimension.LEDGER && !condition.except())
        .forEach(condition -> ledgers.addAll(condition.values()));
    return ledgers;
  }

  private Predicate<Entry> meant(TableLayout form, String row, String column) {
    Measure measure = measure(form, row, column);
    Predicate<Entry> money = entry -> measure.covers(entry::of);
    return switch (form.rows()) {
      case RowLayout.Codes codes -> {
        Dimension dimension = CodeRows.dimension(codes);
        yield money.and(
            entry -> {
              String code = entry.of(dimension);
              return !code.isEmpty() && (row.equals(TOTAL) || code.startsWith(row));
            });
      }
      case RowLayout.Lines lines -> {
        List<Purchase> own = purchases(row);
        yield money.and(entry -> own.stream().anyMatch(purchase -> purchase == entry.part()));
      }
      default -> money;
    };
  }

  private Measure measure(TableLayout form, String row, String column) {
    Measure of =
        whole
            .views()
            .table(form.key())
            .and(whole.views().column(form.key(), column).orElse(Measure.ALL));
    Optional<Measure> declared = whole.views().row(form.key(), row);
    return switch (form.rows()) {
      case RowLayout.Fixed fixed ->
          of.and(declared.orElseGet(() -> FixedRows.functionalClass(row)));
      case RowLayout.Single single -> of.and(declared.orElse(Measure.ALL));
      default -> of;
    };
  }

  /** The purchases of a row of the procurement table: one, those of a unit, or all. */
  private List<Purchase> purchases(String row) {
    Map<String, List<Purchase>> byUnit = new LinkedHashMap<>();
    for (Purchase purchase : whole.budget().purchases()) {
      byUnit.computeIfAbsent(purchase.unit(), key -> new ArrayList<>()).add(purchase);
    }
    List<Purchase> all = byUnit.values().stream().flatMap(List::stream).toList();
    boolean ofUnit = row.startsWith(SUBTOTAL);
    Optional<Integer> number = number(ofUnit ? row.substring(SUBTOTAL.length()) : row);
    if (number.isEmpty()) {
      return all;
    }
    int at = number.get() - 1;
    List<List<Purchase>> units = List.copyOf(byUnit.values());
    if (ofUnit) {
      return at < units.size() ? units.get(at) : all;
    }
    return at < all.size() ? List.of(all.get(at)) : all;
  }

  private static Optional<Integer> number(String text) {
    boolean one = text.matches("[1-9]\\d{0,5}");
    return one ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private List<Object> parts(Predicate<Entry> meant) {
    List<Object> parts = new ArrayList<>();
    for (Entry entry : whole.entries()) {
      boolean known = !parts.isEmpty() && parts.getLast() == entry.part();
      if (entry.fen() != 0 && !known && meant.test(entry)) {
        parts.add(entry.part());
      }
    }
    return parts;
  }
}
