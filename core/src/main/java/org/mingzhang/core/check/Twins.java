package org.mingzhang.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.RowLayout.FixedRow;

/**
 * Rows of one side of a table that are labelled alike, such as the grants of the year and those
 * carried over: each is told from the other by the row it stands under, or above.
 */
final class Twins {

  private final Map<String, String> sections = new HashMap<>();

  Twins(RowLayout rows) {
    if (rows instanceof RowLayout.Fixed fixed) {
      fixed.sides().values().forEach(side -> tellApart(rows(side)));
    }
  }

  /** The label, with the section where another row has the same one. */
  String told(String row, String label) {
    String section = sections.get(row);
    return section == null ? label : section + " · " + label;
  }

  private static List<FixedRow> rows(RowLayout.Side side) {
    List<FixedRow> rows = new ArrayList<>(side.top());
    rows.addAll(side.bottom());
    rows.removeIf(FixedRow::isBlank);
    return rows;
  }

  private void tellApart(List<FixedRow> rows) {
    Map<String, Integer> labels = new HashMap<>();
    rows.forEach(row -> labels.merge(row.label(), 1, Integer::sum));
    for (int i = 0; i < rows.size(); i++) {
      FixedRow row = rows.get(i);
      if (labels.getOrDefault(row.label(), 0) > 1) {
        String section = before(rows, i);
        section = section.isEmpty() ? after(rows, i) : section;
        if (!section.isEmpty()) {
          sections.put(row.id(), section);
        }
      }
    }
  }

  private static String before(List<FixedRow> rows, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (!rows.get(i).group().equals(rows.get(at).group())) {
        return rows.get(i).label();
      }
    }
    return "";
  }

  private static String after(List<FixedRow> rows, int at) {
    for (int i = at + 1; i < rows.size(); i++) {
      if (!rows.get(i).group().equals(rows.get(at).group())) {
        return rows.get(i).label();
      }
    }
    return "";
  }
}
