package org.mingzhang.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table as printed: rows of cells, some of them spanning. */
public record Grid(List<GridRow> rows, Place place) implements Block {

  public Grid {
    rows = List.copyOf(rows);
  }

  /** The number of columns of the widest row, spans counted. */
  public int width() {
    return matrix().stream().mapToInt(List::size).max().orElse(0);
  }

  /**
   * The grid with its spans laid out: a cell stands at its top left position, the positions it
   * covers hold {@link GridCell#covered}. Rows keep their own lengths, so that a ragged table can
   * be seen to be ragged.
   */
  public List<List<GridCell>> matrix() {
    List<List<GridCell>> matrix = new ArrayList<>(rows.size());
    int[] hanging = new int[0];
    GridCell[] hangingCell = new GridCell[0];
    for (GridRow row : rows) {
      List<GridCell> line = new ArrayList<>();
      int next = 0;
      for (int column = 0; next < row.cells().size() || anyFrom(hanging, column); column++) {
        if (column < hanging.length && hanging[column] > 0) {
          line.add(GridCell.covered(hangingCell[column]));
          hanging[column]--;
        } else if (next < row.cells().size()) {
          GridCell cell = row.cells().get(next++);
          int end = column + cell.columnSpan();
          if (end > hanging.length) {
            hanging = Arrays.copyOf(hanging, end);
            hangingCell = Arrays.copyOf(hangingCell, end);
          }
          for (int covered = column; covered < end; covered++) {
            line.add(covered == column ? cell : GridCell.covered(cell));
            hanging[covered] = cell.rowSpan() - 1;
            hangingCell[covered] = cell;
          }
          column = end - 1;
        } else {
          line.add(GridCell.empty(row.place()));
        }
      }
      matrix.add(List.copyOf(line));
    }
    return List.copyOf(matrix);
  }

  private static boolean anyFrom(int[] hanging, int column) {
    for (int i = column; i < hanging.length; i++) {
      if (hanging[i] > 0) {
        return true;
      }
    }
    return false;
  }
}
