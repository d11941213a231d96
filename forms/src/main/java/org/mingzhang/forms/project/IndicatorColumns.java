package org.mingzhang.forms.project;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mingzhang.forms.flow.RawGrid.RawCell;
import org.mingzhang.forms.flow.RawGrid.RawRow;

/**
 * Which field of an indicator each column of a sheet holds.
 *
 * @param fields for each column the index of its field in the order of the form
 */
record IndicatorColumns(List<Integer> fields) {

  private static final int FIELDS = ProjectWords.INDICATOR_COLUMNS.size();

  /** The first fields, 一级指标 and 二级指标. */
  private static final int LEVELS = 2;

  private static final int UNKNOWN = -1;

  /** A column that is no part of the form, such as one of weights. */
  private static final int FOREIGN = -2;

  static IndicatorColumns standard() {
    return new IndicatorColumns(List.of(0, 1, 2, 3, 4, 5));
  }

  static IndicatorColumns of(RawRow header) {
    Integer[] fields = new Integer[header.cells().size()];
    Arrays.fill(fields, UNKNOWN);
    int from = 0;
    for (int field = 0; field < FIELDS; field++) {
      int found = find(header, ProjectWords.INDICATOR_COLUMNS.get(field), from);
      if (found >= 0) {
        fields[found] = field;
        from = found + 1;
      }
    }
    complete(fields, header);
    return new IndicatorColumns(Arrays.asList(fields));
  }

  private static int find(RawRow header, String word, int from) {
    for (int i = from; i < header.cells().size(); i++) {
      if (ProjectWords.is(header.cells().get(i), word)) {
        return i;
      }
    }
    return UNKNOWN;
  }

  /**
   * A column whose header says nothing holds the next field if none other does, else more of the
   * field on its left.
   */
  private static void complete(Integer[] fields, RawRow header) {
    List<Integer> known = List.of(fields);
    int left = UNKNOWN;
    for (int i = 0; i < fields.length; i++) {
      if (fields[i] == UNKNOWN && ProjectWords.isForeign(header.cells().get(i))) {
        fields[i] = FOREIGN;
        continue;
      }
      boolean next = left + 1 < FIELDS && !known.contains(left + 1);
      if (fields[i] == UNKNOWN) {
        fields[i] = next ? left + 1 : Math.max(left, 0);
      }
      left = fields[i];
    }
  }

  /** The headers of the columns that are no part of the form. */
  List<RawCell> foreign(RawRow header) {
    return IntStream.range(0, fields.size())
        .filter(i -> fields.get(i) == FOREIGN)
        .mapToObj(header.cells()::get)
        .toList();
  }

  /** The fields of a row. */
  String[] of(List<RawCell> cells) {
    boolean headerDamaged = fields.size() < FIELDS && cells.size() >= FIELDS;
    return headerDamaged ? standard().of(cells) : aligned(cells);
  }

  private String[] aligned(List<RawCell> cells) {
    StringBuilder[] texts = new StringBuilder[FIELDS];
    Arrays.setAll(texts, field -> new StringBuilder());
    int lost = lostLevels(cells);
    for (int i = 0; i < cells.size(); i++) {
      int field = lost + i < fields.size() ? fields.get(lost + i) : FIELDS - 1;
      if (field != FOREIGN) {
        texts[field].append(cells.get(i).text());
      }
    }
    return Arrays.stream(texts).map(StringBuilder::toString).toArray(String[]::new);
  }

  /** How many of the two levels, printed once for several rows, have left no cell in this row. */
  private int lostLevels(List<RawCell> cells) {
    int missing = fields.size() - cells.size();
    if (missing <= 0 || fields.getFirst() != 0) {
      return 0;
    }
    int levels = 0;
    boolean blank = cells.getFirst().isBlank();
    while (levels < LEVELS && levels < cells.size() && isLevel(cells.get(levels), blank)) {
      levels++;
    }
    return Math.min(missing, LEVELS - levels);
  }

  /** A second level alone may stay blank only below a first level that does. */
  private static boolean isLevel(RawCell cell, boolean firstIsBlank) {
    return ProjectWords.isLevel(cell) || firstIsBlank && cell.isBlank();
  }
}
