package org.mingzhang.formats.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Display columns that the fields of one column of a table take up, in all lines so far. */
record Column(int start, int end) {

  /**
   * The columns with the fields of one more line put in.
   *
   * @return empty if a field bridges two columns or two fields fall into one: they do not align
   */
  static Optional<List<Column>> widen(List<Column> columns, List<Field> fields) {
    List<Column> widened = new ArrayList<>();
    int next = 0;
    for (Field field : fields) {
      while (next < columns.size() && columns.get(next).end <= field.start()) {
        widened.add(columns.get(next++));
      }
      Column column = new Column(field.start(), field.end());
      if (next < columns.size() && columns.get(next).start < field.end()) {
        column = columns.get(next++).with(field);
      }
      boolean overlapsBefore = !widened.isEmpty() && widened.getLast().end > column.start;
      boolean overlapsNext = next < columns.size() && columns.get(next).start < column.end;
      if (overlapsBefore || overlapsNext) {
        return Optional.empty();
      }
      widened.add(column);
    }
    widened.addAll(columns.subList(next, columns.size()));
    return Optional.of(widened);
  }

  private Column with(Field field) {
    return new Column(Math.min(start, field.start()), Math.max(end, field.end()));
  }
}
