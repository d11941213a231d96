package org.mingzhang.core.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.core.publication.Table;

/** The figures of a publication by table, row and column. */
final class Printed {

  private static final String FUNCTIONAL = "functional";

  private final Publication publication;
  private final Layout layout;
  private final Map<String, Map<String, Map<String, Cell>>> cells = new HashMap<>();

  Printed(Publication publication, Layout layout) {
    this.publication = publication;
    this.layout = layout;
    for (Table table : publication.tables()) {
      Map<String, Map<String, Cell>> rows = new HashMap<>();
      for (Row row : table.rows()) {
        for (Cell cell : row.cells()) {
          rows.computeIfAbsent(cell.row(), key -> new HashMap<>()).putIfAbsent(cell.column(), cell);
        }
      }
      cells.put(table.key(), rows);
    }
  }

  Publication publication() {
    return publication;
  }

  Layout layout() {
    return layout;
  }

  @Nullable Cell cell(String table, String row, String column) {
    return cells.getOrDefault(table, Map.of()).getOrDefault(row, Map.of()).get(column);
  }

  /** What a cell states, in fen; 0 where it states nothing or is not there. */
  long fen(String table, String row, String column) {
    Amount amount = amount(table, row, column);
    return amount == null ? 0 : amount.fen();
  }

  @Nullable Amount amount(String table, String row, String column) {
    Cell cell = cell(table, row, column);
    return cell == null ? null : cell.amount();
  }

  /** The functional codes that no other code of any table is a part of, in order. */
  List<String> functions() {
    TreeSet<String> codes = new TreeSet<>();
    for (TableLayout table : layout.tables()) {
      if (table.rows() instanceof RowLayout.Codes list && list.list().equals(FUNCTIONAL)) {
        codes.addAll(codes(table.key()));
      }
    }
    return leaves(codes);
  }

  /** The economic codes of a table that no other is a part of, in order. */
  List<String> economies(String table) {
    return leaves(new TreeSet<>(codes(table)));
  }

  private List<String> codes(String table) {
    return cells.getOrDefault(table, Map.of()).keySet().stream()
        .filter(key -> !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9'))
        .toList();
  }

  /** Codes in order stand right before those that are parts of them. */
  private static List<String> leaves(TreeSet<String> codes) {
    return codes.stream()
        .filter(
            code -> {
              String next = codes.higher(code);
              return next == null || !next.startsWith(code);
            })
        .toList();
  }

  /** What the narrative states, in fen. */
  Optional<Long> stated(String id) {
    return publication.statements().stream()
        .filter(statement -> statement.id().equals(id))
        .map(Statement::amount)
        .filter(amount -> amount != null)
        .map(Amount::fen)
        .findFirst();
  }
}
