package org.mingzhang.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays out the spans of a grid row by row, remembering the cells that hang down. */
final class SpanLayout {

  /** Positions that spans may cover in one grid before they are taken for damage. */
  static final int MOST_COVERED = 4_000_000;

  /** For every column, how many more rows a cell from above covers there, and which cell. */
  private int[] hanging = new int[0];

  private GridCell[] hangingCell = new GridCell[0];

  private int hangingColumns;
  private int covered;

  List<GridCell> next(GridRow row) {
    if (covered >= MOST_COVERED) {
      return row.cells();
    }
    List<GridCell> line = new ArrayList<>();
    int ahead = hangingColumns;
    int next = 0;
    while (next < row.cells().size() || ahead > 0) {
      int column = line.size();
      if (column < hanging.length && hanging[column] > 0) {
        line.add(GridCell.covered(hangingCell[column]));
        hang(column, hangingCell[column], hanging[column] - 1);
        covered++;
        ahead--;
      } else if (next < row.cells().size()) {
        ahead -= stand(row.cells().get(next++), line);
      } else {
        line.add(GridCell.empty(row.place()));
      }
    }
    return List.copyOf(line);
  }

  /** Puts a cell at the end of the line; returns how many hanging cells it pushed aside. */
  private int stand(GridCell cell, List<GridCell> line) {
    int start = line.size();
    int end = start + Math.min(cell.columnSpan(), 1 + Math.max(0, MOST_COVERED - covered));
    if (end > hanging.length) {
      int room = Math.max(end, hanging.length + hanging.length / 2);
      hanging = Arrays.copyOf(hanging, room);
      hangingCell = Arrays.copyOf(hangingCell, room);
    }
    int pushed = 0;
    for (int column = start; column < end; column++) {
      line.add(column == start ? cell : GridCell.covered(cell));
      pushed += hanging[column] > 0 ? 1 : 0;
      hang(column, cell, cell.rowSpan() - 1);
    }
    covered += end - start - 1;
    return pushed;
  }

  private void hang(int column, GridCell cell, int rows) {
    hangingColumns += Integer.signum(rows) - Integer.signum(hanging[column]);
    hanging[column] = rows;
    hangingCell[column] = cell;
  }
}
