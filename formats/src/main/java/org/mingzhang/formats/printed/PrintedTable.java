package org.mingzhang.formats.printed;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Box;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.document.GridRow;

/** A table on a page, before its rows are numbered among the lines of the page. */
record PrintedTable(Page page, Box box, List<List<Slot>> rows) implements Piece {

  /** A cell that begins in a row. */
  record Slot(String text, int columnSpan, int rowSpan, Box box) {}

  /** The table as a block; its first row counts as this line of the page. */
  Grid grid(int firstLine) {
    List<GridRow> printed = new ArrayList<>(rows.size());
    int line = firstLine;
    float bottom = box.top();
    for (List<Slot> row : rows) {
      List<GridCell> cells = new ArrayList<>(row.size());
      Box around = row.isEmpty() ? new Box(box.left(), bottom, box.width(), 0) : row.get(0).box();
      for (Slot slot : row) {
        around = Boxes.around(around, slot.box());
        cells.add(cell(slot, line));
      }
      printed.add(new GridRow(cells, page.place(line, around)));
      bottom = around.bottom();
      line++;
    }
    return new Grid(printed, page.place(firstLine, box));
  }

  private GridCell cell(Slot slot, int line) {
    return new GridCell(
        slot.text(), slot.columnSpan(), slot.rowSpan(), List.of(), page.place(line, slot.box()));
  }
}
