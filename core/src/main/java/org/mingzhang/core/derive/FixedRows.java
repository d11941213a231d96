package org.mingzhang.core.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.core.layout.ChineseNumber;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.Dimension;
import org.mingzhang.core.layout.Measure;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.RowLayout.FixedRow;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Row;

/** The rows that every document prints; the bottoms of two sides stand side by side. */
final class FixedRows {

  private static final FixedRow BLANK = new FixedRow("", "", "");
  private static final int CLASS = 3;
  private static final String EXPENDITURE = "支出";

  private final Whole whole;
  private final TableLayout form;
  private final RowLayout.Fixed fixed;
  private final Cells cells;
  private final List<Entry> entries;

  FixedRows(Whole whole, TableLayout form, RowLayout.Fixed fixed) {
    this.whole = whole;
    this.form = form;
    this.fixed = fixed;
    this.cells = Cells.of(form, whole.layout());
    Measure of = whole.views().table(form.key());
    this.entries = whole.entries().stream().filter(entry -> of.covers(entry::of)).toList();
  }

  List<Row> rows() {
    int top = fixed.sides().values().stream().mapToInt(side -> top(side).size()).max().orElse(0);
    Map<String, List<FixedRow>> sides = new LinkedHashMap<>();
    fixed.sides().forEach((name, side) -> sides.put(name, padded(side, top)));
    int length = sides.values().stream().mapToInt(List::size).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      Map<String, FixedRow> row = new LinkedHashMap<>();
      int at = i;
      sides.forEach((name, list) -> row.put(name, list.get(at)));
      rows.add(row(i + 1, row));
    }
    return rows;
  }

  private List<FixedRow> top(RowLayout.Side side) {
    List<FixedRow> top = new ArrayList<>(side.top());
    if (side.classes()) {
      Names names = new Names(whole.budget(), "functional");
      entries.stream()
          .filter(entry -> entry.of(Dimension.LEDGER).equals(EXPENDITURE))
          .map(entry -> entry.of(Dimension.FUNCTION).substring(0, CLASS))
          .distinct()
          .sorted()
          .filter(code -> !cells.money(sum(functionalClass(code))).isEmpty())
          .forEach(
              code ->
                  top.add(
                      new FixedRow(
                          code,
                          ChineseNumber.of(top.size() + 1) + "、" + names.of(code),
                          side.classGroup())));
    }
    return top;
  }

  private List<FixedRow> padded(RowLayout.Side side, int topLength) {
    List<FixedRow> rows = top(side);
    while (rows.size() < topLength) {
      rows.add(BLANK);
    }
    rows.addAll(side.bottom());
    return rows;
  }

  private Row row(int number, Map<String, FixedRow> sides) {
    List<Cell> made = new ArrayList<>();
    for (ColumnLayout column : form.columns()) {
      FixedRow row = sides.getOrDefault(column.side(), BLANK);
      String text =
          switch (column.kind()) {
            case SEQUENCE -> Integer.toString(number);
            case ITEM -> row.label().replace(" ", "");
            case QUANTITY -> row.isBlank() ? "" : quantity(row.id());
            case MONEY -> row.isBlank() ? "" : cells.money(sum(cell(row, column)));
            default -> "";
          };
      made.add(cells.cell(column, text, row.id()));
    }
    String key = made.stream().map(Cell::row).filter(row -> !row.isEmpty()).findFirst().orElse("");
    return new Row(key, "", made, Origin.NONE);
  }

  private Measure cell(FixedRow row, ColumnLayout column) {
    return row(row).and(whole.column(form, column.id()));
  }

  /** What the layout says of the row; a functional class speaks for itself. */
  private Measure row(FixedRow row) {
    Optional<Measure> declared = whole.views().row(form.key(), row.id());
    return declared.orElseGet(() -> functionalClass(row.id()));
  }

  /** What a row that the layout does not explain stands for. */
  static Measure functionalClass(String code) {
    return new Measure(
        List.of(
            new Measure.Condition(Dimension.LEDGER, List.of(EXPENDITURE), false),
            new Measure.Condition(Dimension.FUNCTION, List.of(code), false)));
  }

  private long sum(Measure measure) {
    long fen = 0;
    for (Entry entry : entries) {
      if (measure.covers(entry::of)) {
        fen = Math.addExact(fen, entry.fen());
      }
    }
    return fen;
  }

  /** A quantity is that of one kind of things; kinds do not add up. */
  private String quantity(String id) {
    Measure measure = whole.views().row(form.key(), id).orElse(Measure.ALL);
    boolean one =
        measure.conditions().stream()
            .anyMatch(
                c -> c.dimension() == Dimension.ASSET && !c.except() && c.values().size() == 1);
    BigDecimal quantity =
        entries.stream()
            .filter(entry -> one && measure.covers(entry::of))
            .map(Entry::quantity)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Cells.quantity(quantity);
  }
}
