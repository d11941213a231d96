package org.mingzhang.core.check.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.core.check.RuleException;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.ColumnLayout.Kind;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.RowLayout.FixedRow;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Column;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;

/** A table of an example. */
final class ExampleTable {

  private static final String TOTAL = "合计";
  private static final FixedRow NONE = new FixedRow("", "", "");

  private final Layout layout;
  private final TableLayout form;
  private final Map<String, String> entries;
  private final MoneyUnit unit;
  private final List<Row> rows = new ArrayList<>();

  ExampleTable(Layout layout, TableLayout form, Map<String, String> entries) {
    this.layout = layout;
    this.form = form;
    this.entries = entries;
    this.unit = form.unit() == null ? layout.moneyUnit() : form.unit();
  }

  Table table() {
    switch (form.rows()) {
      case RowLayout.Fixed fixed -> fixed(fixed);
      case RowLayout.Single single -> single(single);
      case RowLayout.Codes codes -> open();
      case RowLayout.Lines lines -> open();
    }
    Set<String> cells = new LinkedHashSet<>();
    rows.forEach(row -> row.cells().forEach(cell -> cells.add(cell.row() + "." + cell.column())));
    for (String place : entries.keySet()) {
      if (!cells.contains(place)) {
        throw new RuleException("例子里" + form.name() + "没有 " + place);
      }
    }
    return new Table(
        form.key(),
        form.name(),
        unit,
        true,
        null,
        form.columns().stream().map(column -> new Column(column.id(), title(column))).toList(),
        rows,
        Origin.NONE);
  }

  private String title(ColumnLayout column) {
    return layout.fill(column.title(), Organization.Level.UNIT, layout.firstYear());
  }

  private Set<String> rowKeys() {
    Set<String> keys = new LinkedHashSet<>();
    entries
        .keySet()
        .forEach(place -> keys.add(place.substring(0, Math.max(place.indexOf('.'), 0))));
    return keys;
  }

  private void open() {
    Set<String> keys = rowKeys();
    String subtotal = TOTAL;
    for (String key : keys) {
      boolean isSubtotal = key.startsWith("小计");
      String parent =
          key.equals(TOTAL) || !keys.contains(TOTAL)
              ? ""
              : isSubtotal
                  ? TOTAL
                  : form.rows() instanceof RowLayout.Lines ? subtotal : prefixIn(keys, key);
      subtotal = isSubtotal ? key : subtotal;
      List<Cell> cells = form.columns().stream().map(column -> cell(key, column, key)).toList();
      rows.add(new Row(key, parent, cells, origin()));
    }
  }

  private static String prefixIn(Set<String> keys, String key) {
    for (int length = key.length() - 1; length > 0; length--) {
      if (keys.contains(key.substring(0, length))) {
        return key.substring(0, length);
      }
    }
    return TOTAL;
  }

  private void single(RowLayout.Single single) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < form.columns().size(); i++) {
      cells.add(cell(single.keys().get(i), form.columns().get(i), ""));
    }
    rows.add(new Row(single.keys().getFirst(), "", cells, origin()));
  }

  private void fixed(RowLayout.Fixed fixed) {
    Map<String, List<FixedRow>> sides = new HashMap<>();
    fixed.sides().forEach((name, side) -> sides.put(name, rowsOf(side)));
    int count = sides.values().stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < count; i++) {
      int at = i;
      List<Cell> cells =
          form.columns().stream()
              .map(
                  column -> {
                    List<FixedRow> side = sides.getOrDefault(column.side(), List.of());
                    FixedRow row = at < side.size() ? side.get(at) : NONE;
                    return cell(row.id(), column, row.label());
                  })
              .toList();
      String key = cells.stream().map(Cell::row).filter(id -> !id.isEmpty()).findFirst().orElse("");
      rows.add(new Row(key, "", cells, origin()));
    }
  }

  private List<FixedRow> rowsOf(RowLayout.Side side) {
    List<FixedRow> all = new ArrayList<>(side.top());
    if (side.classes()) {
      rowKeys().stream()
          .filter(key -> !key.isEmpty() && Character.isDigit(key.charAt(0)))
          .forEach(key -> all.add(new FixedRow(key, key, side.classGroup())));
    }
    all.addAll(side.bottom());
    return all;
  }

  private Cell cell(String row, ColumnLayout column, String label) {
    boolean isLabel = column.kind() == Kind.ITEM || column.kind() == Kind.NAME;
    String text = entries.getOrDefault(row + "." + column.id(), isLabel ? label : "");
    Amount amount = null;
    Cell.State state = text.isEmpty() ? Cell.State.BLANK : Cell.State.READ;
    if (column.kind() == Kind.MONEY && !text.isEmpty()) {
      amount = Amount.parse(text, unit, layout.decimals()).orElse(null);
      state = amount == null ? Cell.State.UNREAD : Cell.State.READ;
    }
    Origin origin =
        new Origin(0, 0, null, 0, rows.size() + 1, form.columns().indexOf(column) + 1, null);
    return new Cell(text, row, column.id(), amount, state, origin);
  }

  private Origin origin() {
    return new Origin(0, 0, null, 0, rows.size() + 1, 0, null);
  }
}
