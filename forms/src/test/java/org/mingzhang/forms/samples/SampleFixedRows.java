package org.mingzhang.forms.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.code.CodeLists;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.RowLayout.FixedRow;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Row;

/** The rows that every document prints; the bottoms of two sides stand side by side. */
final class SampleFixedRows {

  private static final FixedRow BLANK = new FixedRow("", "", "");
  private static final int CLASS = 3;
  private static final String NUMERALS = "一二三四五六七八九";

  private final SampleBudget budget;
  private final TableLayout form;
  private final RowLayout.Fixed fixed;
  private final SampleCells cells;
  private final Figures figures;

  SampleFixedRows(SampleBudget budget, Layout layout, TableLayout form, RowLayout.Fixed fixed) {
    this.budget = budget;
    this.form = form;
    this.fixed = fixed;
    this.cells = SampleCells.of(form, layout);
    boolean fiscal = form.key().equals("fiscal_appropriation");
    this.figures =
        new Figures(budget.lines().stream().filter(line -> !fiscal || line.isFiscal()).toList());
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
      budget.lines().stream()
          .map(line -> line.function().substring(0, CLASS))
          .distinct()
          .sorted()
          .filter(code -> figures.expenditure(code, "合计") > 0)
          .forEach(code -> top.add(numberedClass(code, top.size())));
    }
    return top;
  }

  private FixedRow numberedClass(String code, int index) {
    String name = CodeLists.standard().functional().find(code, budget.year()).orElseThrow().name();
    return new FixedRow(code, NUMERALS.charAt(index) + "、" + name, "");
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
            case QUANTITY -> quantity(row.id());
            default -> row.isBlank() ? "" : cells.money(fen(row.id(), column));
          };
      made.add(cells.cell(column, text, row.id()));
    }
    String key = made.stream().map(Cell::row).filter(row -> !row.isEmpty()).findFirst().orElse("");
    return new Row(key, "", made, Origin.NONE);
  }

  private String quantity(String row) {
    long quantity = budget.assets().quantity(row);
    return quantity == 0 ? "" : Long.toString(quantity);
  }

  private long fen(String row, ColumnLayout column) {
    return switch (form.key()) {
      case "assets" -> budget.assets().fen(row);
      case "three_public" -> figures.threePublic(row, column.id());
      default ->
          column.side().equals("收入") ? figures.revenue(row) : figures.expenditure(row, column.id());
    };
  }
}
