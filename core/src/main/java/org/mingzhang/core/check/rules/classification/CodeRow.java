package org.mingzhang.core.check.rules.classification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.code.CodeList;
import org.mingzhang.core.code.CodeLists;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Row;

/**
 * A row of a table that is laid out by codes.
 *
 * @param list the list its code belongs to
 * @param code as printed, parts put together
 * @param name as printed; "" if none
 */
record CodeRow(TableFacts table, CodeList list, Row row, String code, String name) {

  /** What the same code and name are in several tables is one matter. */
  record Entry(CodeList list, String code, String name) {}

  /** All rows with a code, in printed order. */
  static List<CodeRow> of(Facts facts) {
    List<CodeRow> rows = new ArrayList<>();
    for (TableFacts table : facts.tables()) {
      rows.addAll(of(table));
    }
    return rows;
  }

  /** The rows with a code of one table, in printed order; none if it is not laid out by codes. */
  static List<CodeRow> of(TableFacts table) {
    Optional<CodeList> list = listOf(table);
    if (list.isEmpty()) {
      return List.of();
    }
    String nameColumn = nameColumn(table);
    List<CodeRow> rows = new ArrayList<>();
    for (Row row : table.table().rows()) {
      if (!row.key().isEmpty() && Character.isDigit(row.key().charAt(0))) {
        rows.add(new CodeRow(table, list.get(), row, row.key(), text(row, nameColumn)));
      }
    }
    return rows;
  }

  static Map<Entry, List<CodeRow>> grouped(Facts facts) {
    Map<Entry, List<CodeRow>> groups = new LinkedHashMap<>();
    for (CodeRow row : of(facts)) {
      groups
          .computeIfAbsent(new Entry(row.list, row.code, row.name), entry -> new ArrayList<>())
          .add(row);
    }
    return groups;
  }

  Place place() {
    return table.place(row);
  }

  /** Whether the code has as many digits as one of its level can have. */
  boolean hasValidLength() {
    return list.lengths().contains(code.length());
  }

  /** The code one level up; "" at the top. */
  String parentCode() {
    var shorter = list.lengths().headSet(code.length());
    return shorter.isEmpty() ? "" : code.substring(0, shorter.last());
  }

  /**
   * Whether the table has a row of which nobody knows what it is: it may be the one that is missed.
   */
  boolean standsBesideUnreadRows() {
    return table.table().rows().stream().anyMatch(other -> other.key().isEmpty());
  }

  /** Whether the row states any amount. */
  boolean hasAmount() {
    return row.cells().stream().anyMatch(Cell::isFigure);
  }

  private static Optional<CodeList> listOf(TableFacts table) {
    return table.layout().rows() instanceof RowLayout.Codes codes
        ? CodeLists.standard().find(codes.list())
        : Optional.empty();
  }

  private static String nameColumn(TableFacts table) {
    return table.layout().columns().stream()
        .filter(column -> column.kind() == ColumnLayout.Kind.NAME)
        .map(ColumnLayout::id)
        .findFirst()
        .orElse("");
  }

  private static String text(Row row, String column) {
    for (Cell cell : row.cells()) {
      if (cell.column().equals(column)) {
        return cell.text().strip();
      }
    }
    return "";
  }
}
