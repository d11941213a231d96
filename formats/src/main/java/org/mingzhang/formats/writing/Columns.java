package org.mingzhang.formats.writing;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Alignment;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;

/** How the columns of a table stand: as its style says, else as what they hold suggests. */
public final class Columns {

  private Columns() {}

  /** An alignment for every column of the grid. */
  public static List<Alignment> of(Grid grid) {
    List<List<GridCell>> matrix = grid.matrix();
    int width = matrix.stream().mapToInt(List::size).max().orElse(0);
    List<Alignment> columns = new ArrayList<>(width);
    for (int column = 0; column < width; column++) {
      boolean said = column < grid.style().columns().size();
      columns.add(
          said
              ? grid.style().columns().get(column)
              : judged(matrix.subList(header(grid), matrix.size()), column));
    }
    return columns;
  }

  /** The number of header rows, never more than there are rows. */
  public static int header(Grid grid) {
    return Math.min(grid.style().headerRows(), grid.rows().size());
  }

  /** Figures with a point among them are amounts; whole numbers alone may be codes. */
  private static Alignment judged(List<List<GridCell>> body, int column) {
    boolean point = false;
    for (List<GridCell> row : body) {
      String text = column < row.size() ? row.get(column).text() : "";
      if (!text.isEmpty() && Figure.of(text).isEmpty()) {
        return Alignment.START;
      }
      point |= text.indexOf('.') >= 0;
    }
    return point ? Alignment.DECIMAL : Alignment.START;
  }
}
