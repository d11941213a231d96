package org.mingzhang.formats.writing;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;
import org.mingzhang.document.Place;

/**
 * A cell where it stands in a row, or the part of a cell that hangs into the row from above.
 *
 * @param column counted from 0
 * @param continues whether the cell began in a row above
 */
public record Slot(GridCell cell, int column, boolean continues) {

  /** The slots of every row from left to right; together those of a row fill the grid's width. */
  public static List<List<Slot>> of(Grid grid) {
    int width = grid.width();
    int[] hanging = new int[width];
    GridCell[] above = new GridCell[width];
    List<List<Slot>> rows = new ArrayList<>();
    for (GridRow row : grid.rows()) {
      rows.add(row(row, hanging, above));
    }
    return rows;
  }

  private static List<Slot> row(GridRow row, int[] hanging, GridCell[] above) {
    List<Slot> slots = new ArrayList<>();
    int next = 0;
    int column = 0;
    while (column < hanging.length) {
      boolean continues = hanging[column] > 0;
      GridCell cell =
          continues
              ? above[column]
              : next < row.cells().size()
                  ? row.cells().get(next++)
                  : GridCell.of("", Place.UNKNOWN);
      slots.add(new Slot(cell, column, continues));
      int end = Math.min(hanging.length, column + cell.columnSpan());
      for (; column < end; column++) {
        hanging[column] = continues ? hanging[column] - 1 : cell.rowSpan() - 1;
        above[column] = cell;
      }
    }
    return slots;
  }
}
