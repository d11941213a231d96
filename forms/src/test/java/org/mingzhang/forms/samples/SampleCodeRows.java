package org.mingzhang.forms.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.mingzhang.core.code.CodeList;
import org.mingzhang.core.code.CodeLists;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Row;

/** The rows of a table by codes: each code that carries money, with all above it. */
record SampleCodeRows(SampleBudget budget, Layout layout, TableLayout form, RowLayout.Codes codes) {

  private static final String TOTAL = "合计";
  private static final int CLASS = 3;
  private static final int LEVEL = 2;

  List<Row> rows() {
    Figures figures = new Figures(budget.lines().stream().filter(shown()).toList());
    SortedSet<String> keys = new TreeSet<>();
    for (Line line : figures.lines()) {
      String code = isFunctional() ? line.function() : line.economy();
      for (int length = CLASS; length <= code.length(); length += LEVEL) {
        keys.add(code.substring(0, length));
      }
    }
    List<String> order = new ArrayList<>(keys);
    if (!order.isEmpty()) {
      order.add(codes.totalFirst() ? 0 : order.size(), TOTAL);
    }
    List<Row> rows = new ArrayList<>();
    order.forEach(key -> rows.add(row(key, rows.size() + 1, figures)));
    return rows;
  }

  private boolean isFunctional() {
    return codes.list().equals("functional");
  }

  /** Which lines the table is about. */
  private Predicate<Line> shown() {
    return switch (form.key()) {
      case "general_expenditure" -> line -> line.fund() == Fund.GENERAL;
      case "basic_expenditure" -> line -> line.fund() == Fund.GENERAL && line.isBasic();
      case "government_fund" -> line -> line.fund() == Fund.GOVERNMENT_FUND;
      case "state_capital" -> line -> line.fund() == Fund.STATE_CAPITAL;
      default -> line -> true;
    };
  }

  private Row row(String key, int number, Figures figures) {
    SampleCells cells = SampleCells.of(form, layout);
    Predicate<Line> below = isFunctional() ? Figures.ofFunction(key) : Figures.ofEconomy(key);
    List<Cell> made = new ArrayList<>();
    int part = 0;
    for (ColumnLayout column : form.columns()) {
      String text =
          switch (column.kind()) {
            case SEQUENCE -> Integer.toString(number);
            case CODE -> key.equals(TOTAL) ? "" : key;
            case CODE_PART -> part(key, part++);
            case NAME -> name(key);
            default -> cells.money(figures.sum(below.and(Figures.column(column.id()))));
          };
      made.add(cells.cell(column, text, key));
    }
    return new Row(key, parent(key), made, Origin.NONE);
  }

  /** Class, section or item of a code printed in parts. */
  private static String part(String key, int part) {
    int from = part == 0 ? 0 : CLASS + LEVEL * (part - 1);
    int to = CLASS + LEVEL * part;
    return key.equals(TOTAL) || key.length() < to ? "" : key.substring(from, to);
  }

  private String name(String key) {
    CodeList list = CodeLists.standard().find(codes.list()).orElseThrow();
    return key.equals(TOTAL)
        ? TOTAL
        : list.find(key, budget.year()).orElseThrow(() -> new AssertionError(key)).name();
  }

  private static String parent(String key) {
    if (key.equals(TOTAL)) {
      return "";
    }
    return key.length() == CLASS ? TOTAL : key.substring(0, key.length() - LEVEL);
  }
}
