package org.mingzhang.formats.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;

/**
 * A table whose columns are aligned by blanks, as {@code pdftotext -layout} prints it. Taken for
 * one only where several lines in a row agree in several columns, so that prose with a gap in it
 * stays prose.
 */
final class AlignedTable implements TableShape {

  private static final int FEWEST_LINES = 3;
  private static final int FEWEST_COLUMNS = 3;

  @Override
  public Optional<Found> find(List<Line> lines, int from) {
    List<List<Field>> rows = new ArrayList<>();
    List<Column> columns = List.of();
    int end = from;
    while (end < lines.size()) {
      List<Field> fields = Field.of(lines.get(end).text());
      Optional<List<Column>> widened = Column.widen(columns, fields);
      if (widened.isEmpty() || !isRow(fields, rows.size(), widened.get().size() - columns.size())) {
        break;
      }
      columns = widened.get();
      rows.add(fields);
      end++;
    }
    return rows.size() < FEWEST_LINES || columns.size() < FEWEST_COLUMNS
        ? Optional.empty()
        : Optional.of(Found.of(grid(rows, columns, lines.subList(from, end)), end));
  }

  /** A line with few fields belongs to a table only if that has begun and has these columns. */
  private static boolean isRow(List<Field> fields, int rowsAbove, int newColumns) {
    return fields.size() >= FEWEST_COLUMNS
        || fields.size() == 2 && rowsAbove >= FEWEST_LINES && newColumns == 0;
  }

  private static Grid grid(List<List<Field>> fields, List<Column> columns, List<Line> lines) {
    List<GridRow> rows = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      rows.add(row(fields.get(i), columns, lines.get(i)));
    }
    return new Grid(rows, rows.getFirst().place());
  }

  private static GridRow row(List<Field> fields, List<Column> columns, Line line) {
    List<GridCell> cells = new ArrayList<>(columns.size());
    int next = 0;
    for (Column column : columns) {
      boolean here = next < fields.size() && fields.get(next).start() < column.end();
      String text = here ? Markup.plain(fields.get(next++).text()) : "";
      cells.add(GridCell.of(text, line.place()));
    }
    return new GridRow(cells, line.place());
  }
}
