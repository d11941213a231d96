package org.mingzhang.forms.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.publication.Row;

/** Says which row is a part of which. */
final class RowTree {

  private static final int SHORTEST_CODE = 3;

  private RowTree() {}

  static List<Row> withParents(RowLayout layout, List<Row> rows) {
    return switch (layout) {
      case RowLayout.Codes codes -> codes(rows);
      case RowLayout.Lines lines -> lines(rows);
      default -> rows;
    };
  }

  /** A code is a part of the longest code in the table that it begins with, else of the total. */
  private static List<Row> codes(List<Row> rows) {
    Set<String> keys = new HashSet<>();
    rows.forEach(row -> keys.add(row.key()));
    String top = keys.contains(RowKeys.TOTAL) ? RowKeys.TOTAL : "";
    return rows.stream().map(row -> part(row, codeParent(row.key(), keys, top))).toList();
  }

  private static String codeParent(String key, Set<String> keys, String top) {
    if (key.isEmpty() || key.equals(RowKeys.TOTAL)) {
      return "";
    }
    for (int length = key.length() - 1; length >= SHORTEST_CODE; length--) {
      if (keys.contains(key.substring(0, length))) {
        return key.substring(0, length);
      }
    }
    return top;
  }

  /** An item is a part of the subtotal above it, a subtotal of the total. */
  private static List<Row> lines(List<Row> rows) {
    List<Row> parts = new ArrayList<>();
    String subtotal = RowKeys.TOTAL;
    for (Row row : rows) {
      boolean total = row.key().equals(RowKeys.TOTAL);
      boolean group = row.key().startsWith(LineRowKeys.SUBTOTAL);
      parts.add(part(row, total ? "" : group ? RowKeys.TOTAL : subtotal));
      subtotal = group ? row.key() : subtotal;
    }
    return parts;
  }

  private static Row part(Row row, String parent) {
    return new Row(row.key(), parent, row.cells(), row.origin());
  }
}
