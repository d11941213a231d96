package org.mingzhang.forms.project;

import java.util.Arrays;
import java.util.List;
import org.mingzhang.forms.flow.RawGrid.RawCell;
import org.mingzhang.forms.flow.RawGrid.RawRow;

/**
 * Where the six fields of an indicator stand in a row.
 *
 * @param positions column of each field, in the order of the form
 */
record IndicatorColumns(List<Integer> positions, int width) {

  private static final int FIELDS = ProjectWords.INDICATOR_COLUMNS.size();

  static IndicatorColumns standard() {
    return new IndicatorColumns(List.of(0, 1, 2, 3, 4, 5), FIELDS);
  }

  static IndicatorColumns of(RawRow header) {
    Integer[] positions = new Integer[FIELDS];
    int last = -1;
    for (int field = 0; field < FIELDS; field++) {
      int found = find(header, ProjectWords.INDICATOR_COLUMNS.get(field), last + 1);
      positions[field] = found >= 0 ? found : last + 1;
      last = positions[field];
    }
    return new IndicatorColumns(Arrays.asList(positions), header.cells().size());
  }

  private static int find(RawRow header, String word, int from) {
    for (int i = from; i < header.cells().size(); i++) {
      if (ProjectWords.is(header.cells().get(i), word)) {
        return i;
      }
    }
    return -1;
  }

  /** The fields of a row; what stands in columns between is added to the field on its left. */
  String[] fields(RawRow row) {
    String[] fields = new String[FIELDS];
    List<RawCell> cells = row.cells();
    for (int field = 0; field < FIELDS; field++) {
      int end = field + 1 < FIELDS ? positions.get(field + 1) : cells.size();
      StringBuilder text = new StringBuilder();
      for (int i = positions.get(field); i < Math.min(end, cells.size()); i++) {
        text.append(cells.get(i).text());
      }
      fields[field] = text.toString();
    }
    return fields;
  }
}
