package org.mingzhang.core.derive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.ColumnLayout.Kind;
import org.mingzhang.core.layout.Dimension;
import org.mingzhang.core.layout.Measure;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Row;

/** The rows of a table by codes: each code that carries money, with all above it. */
final class CodeRows {

  static final String TOTAL = "合计";
  private static final int CLASS = 3;
  private static final int LEVEL = 2;

  private static final Map<String, Dimension> LISTS =
      Map.of(
          "functional", Dimension.FUNCTION,
          "department-economic", Dimension.ECONOMY,
          "government-economic", Dimension.GOVERNMENT_ECONOMY);

  private final Whole whole;
  private final TableLayout form;
  private final RowLayout.Codes codes;
  private final Names names;
  private final Cells cells;
  private final List<ColumnLayout> money;
  private final SortedMap<String, long[]> sums = new TreeMap<>();
  private boolean shallow;

  CodeRows(Whole whole, TableLayout form, RowLayout.Codes codes) {
    this.whole = whole;
    this.form = form;
    this.codes = codes;
    this.names = new Names(whole.budget(), codes.list());
    this.cells = Cells.of(form, whole.layout());
    this.money = form.columns().stream().filter(column -> column.kind() == Kind.MONEY).toList();
  }

  List<Row> rows() {
    add();
    List<String> order = new ArrayList<>(sums.keySet());
    order.remove(TOTAL);
    if (!order.isEmpty()) {
      order.add(codes.totalFirst() ? 0 : order.size(), TOTAL);
    }
    List<Row> rows = new ArrayList<>();
    order.forEach(key -> rows.add(row(key, rows.size() + 1)));
    return rows;
  }

  /** Whether a secrecy decision keeps the lowest level of some code back. */
  boolean isShallow() {
    return shallow;
  }

  /** What kind of codes the rows stand for. */
  static Dimension dimension(RowLayout.Codes codes) {
    return LISTS.getOrDefault(codes.list(), Dimension.FUNCTION);
  }

  private void add() {
    Dimension dimension = dimension(codes);
    Measure of = whole.views().table(form.key());
    List<Measure> columns = money.stream().map(column -> whole.column(form, column.id())).toList();
    for (Entry entry : whole.entries()) {
      String code = entry.of(dimension);
      if (!code.isEmpty() && of.covers(entry::of)) {
        for (int i = 0; i < columns.size(); i++) {
          if (columns.get(i).covers(entry::of)) {
            add(code, dimension, i, entry.fen());
          }
        }
      }
    }
    sums.values().removeIf(row -> isZero(row));
  }

  private void add(String code, Dimension dimension, int column, long fen) {
    int depth =
        dimension == Dimension.FUNCTION ? whole.budget().disclosure().depth(code) : code.length();
    shallow |= depth < code.length();
    add(TOTAL, column, fen);
    for (int length = CLASS; length <= Math.min(depth, code.length()); length += LEVEL) {
      add(code.substring(0, length), column, fen);
    }
  }

  private void add(String key, int column, long fen) {
    long[] row = sums.computeIfAbsent(key, any -> new long[money.size()]);
    row[column] = Math.addExact(row[column], fen);
  }

  private boolean isZero(long[] row) {
    for (long fen : row) {
      if (!cells.money(fen).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private Row row(String key, int number) {
    List<Cell> made = new ArrayList<>();
    int part = 0;
    for (ColumnLayout column : form.columns()) {
      String text =
          switch (column.kind()) {
            case SEQUENCE -> Integer.toString(number);
            case CODE -> key.equals(TOTAL) ? "" : key;
            case CODE_PART -> part(key, part++);
            case NAME -> key.equals(TOTAL) ? TOTAL : names.of(key);
            case MONEY ->
                cells.money(sums.getOrDefault(key, new long[money.size()])[money.indexOf(column)]);
            default -> "";
          };
      made.add(cells.cell(column, text, key));
    }
    return new Row(key, parent(key), Collections.unmodifiableList(made), Origin.NONE);
  }

  /** Class, section or item of a code printed in parts. */
  private static String part(String key, int part) {
    int from = part == 0 ? 0 : CLASS + LEVEL * (part - 1);
    int to = CLASS + LEVEL * part;
    return key.equals(TOTAL) || key.length() < to ? "" : key.substring(from, to);
  }

  private static String parent(String key) {
    if (key.equals(TOTAL)) {
      return "";
    }
    return key.length() == CLASS ? TOTAL : key.substring(0, key.length() - LEVEL);
  }
}
