package org.mingzhang.core.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Institution;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.budget.Purchase;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.ColumnLayout.Kind;
import org.mingzhang.core.layout.Measure;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Row;

/** The procurement table: a total, a subtotal a unit, and the purchases. */
final class PurchaseRows {

  private static final String TOTAL = "合计";
  private static final String SUBTOTAL = "小计";

  private final Whole whole;
  private final Budget budget;
  private final TableLayout form;
  private final RowLayout.Lines lines;
  private final Cells cells;
  private final List<Row> rows = new ArrayList<>();
  private int purchases;
  private int subtotals;

  PurchaseRows(Whole whole, TableLayout form, RowLayout.Lines lines) {
    this.whole = whole;
    this.budget = whole.budget();
    this.form = form;
    this.lines = lines;
    this.cells = Cells.of(form, whole.layout());
  }

  List<Row> rows() {
    if (budget.purchases().isEmpty()) {
      return List.of();
    }
    rows.add(sum(TOTAL, TOTAL, "", budget.purchases()));
    Map<String, List<Purchase>> byUnit =
        budget.purchases().stream()
            .collect(
                Collectors.groupingBy(Purchase::unit, LinkedHashMap::new, Collectors.toList()));
    byUnit.forEach(this::unit);
    return rows;
  }

  private void unit(String code, List<Purchase> own) {
    String parent = SUBTOTAL + ++subtotals;
    String name = budget.institution(code).map(Institution::name).orElse(code);
    rows.add(sum(parent, name + SUBTOTAL, TOTAL, own));
    for (Purchase purchase : own) {
      rows.add(line(purchase, parent));
    }
  }

  private Row sum(String key, String label, String parent, List<Purchase> of) {
    List<Entry> entries =
        of.stream().flatMap(purchase -> Entries.of(budget, purchase).stream()).toList();
    return row(key, parent, Map.of(lines.labelColumn(), label), entries);
  }

  private Row line(Purchase purchase, String parent) {
    Optional<Project> project = budget.project(purchase.unit(), purchase.project());
    Map<String, String> fields =
        Map.of(
            "项目名称", project.map(Project::name).orElse(purchase.project()),
            "预算资金", project.map(one -> cells.money(budget.cost(one))).orElse(""),
            "采购物品", purchase.item(),
            "目录序号", purchase.code(),
            "计量单位", purchase.measure(),
            "数量", Cells.quantity(purchase.quantity()),
            "单价", cells.money(purchase.priceFen()));
    return row(Integer.toString(++purchases), parent, fields, Entries.of(budget, purchase));
  }

  /** Fields of one purchase by the name of their column; every other column of money adds up. */
  private Row row(String key, String parent, Map<String, String> fields, List<Entry> entries) {
    List<Cell> made = new ArrayList<>();
    for (ColumnLayout column : form.columns()) {
      Optional<Measure> measure =
          column.kind() == Kind.MONEY && !fields.containsKey(column.id())
              ? whole.views().column(form.key(), column.id())
              : Optional.empty();
      String text =
          measure
              .map(meant -> cells.money(sum(entries, meant)))
              .orElse(fields.getOrDefault(column.id(), ""));
      made.add(cells.cell(column, text, key));
    }
    return new Row(key, parent, made, Origin.NONE);
  }

  private static long sum(List<Entry> entries, Measure measure) {
    return entries.stream()
        .filter(entry -> measure.covers(entry::of))
        .mapToLong(Entry::fen)
        .reduce(0, Math::addExact);
  }
}
