package org.mingzhang.formats.printed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Box;

/** A table whose cells are parted by rules: fields without a wall between them are one cell. */
final class RuledTable {

  /** Text is set against the edge of its cell with less space than this. */
  private static final float MARGIN_IN_EM = 0.7f;

  /** A run is cut at a wall if its characters part there at least this far. */
  private static final float GAP_AT_WALL_IN_EM = 0.08f;

  private static final class Cell {
    final int row;
    final int columnSpan;
    final int rowSpan;
    final Box box;
    final List<Run> runs = new ArrayList<>();

    Cell(int row, int columnSpan, int rowSpan, Box box) {
      this.row = row;
      this.columnSpan = columnSpan;
      this.rowSpan = rowSpan;
      this.box = box;
    }
  }

  private final Lattice lattice;
  private final Cell[][] owner;
  private final List<Cell> cells = new ArrayList<>();

  private RuledTable(Lattice lattice) {
    this.lattice = lattice;
    owner = new Cell[lattice.rows()][lattice.columns()];
    boolean[][] taken = new boolean[lattice.rows()][lattice.columns()];
    for (int row = 0; row < lattice.rows(); row++) {
      for (int column = 0; column < lattice.columns(); column++) {
        if (!taken[row][column]) {
          openCell(column, row, taken);
        }
      }
    }
  }

  /** The table of rules that meet; none if they hold less than two cells. */
  static @Nullable RuledTable of(List<Ruling> rules, float em) {
    Lattice lattice = Lattice.of(rules, em);
    if (lattice == null) {
      return null;
    }
    RuledTable table = new RuledTable(lattice);
    return table.cells.size() < 2 ? null : table;
  }

  private void openCell(int column, int row, boolean[][] taken) {
    int columnSpan = lattice.columnSpan(column, row, taken);
    int rowSpan = lattice.rowSpan(column, row, columnSpan);
    Cell cell = new Cell(row, columnSpan, rowSpan, lattice.box(column, row, columnSpan, rowSpan));
    cells.add(cell);
    for (int r = row; r < row + rowSpan; r++) {
      for (int c = column; c < column + columnSpan; c++) {
        taken[r][c] = true;
        owner[r][c] = cell;
      }
    }
  }

  Box box() {
    return lattice.box();
  }

  boolean holds(Run run) {
    float x = Boxes.centreX(run.box());
    float y = Boxes.centreY(run.box());
    Box box = box();
    return x >= box.left() && x <= box.right() && y >= box.top() && y <= box.bottom();
  }

  /** Puts a run into its cell; one that crosses walls is cut where the print parts. */
  void put(Run run) {
    int row = lattice.rowAt(Boxes.centreY(run.box()));
    List<Glyph> glyphs = run.glyphs();
    int from = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      if (partsAtWall(glyphs.get(i - 1), glyphs.get(i), row)) {
        putWhole(Run.of(glyphs.subList(from, i)), row);
        from = i;
      }
    }
    putWhole(from == 0 ? run : Run.of(glyphs.subList(from, glyphs.size())), row);
  }

  private boolean partsAtWall(Glyph left, Glyph right, int row) {
    int before = lattice.columnAt(Boxes.centreX(left.box()));
    int after = lattice.columnAt(Boxes.centreX(right.box()));
    if (before == after || owner[row][before] == owner[row][after]) {
      return false;
    }
    float gap = right.box().left() - left.box().right();
    return gap > GAP_AT_WALL_IN_EM * right.box().height()
        || Characters.isFigure(left.text().charAt(0))
            != Characters.isFigure(right.text().charAt(0));
  }

  /** What overflows its cell belongs where it is aligned: numbers right, words left. */
  private void putWhole(Run run, int row) {
    Box box = run.box();
    Cell left = owner[row][lattice.columnAt(box.left() + run.em() / 4)];
    Cell right = owner[row][lattice.columnAt(box.right() - run.em() / 4)];
    Cell middle = owner[row][lattice.columnAt(Boxes.centreX(box))];
    if (left != right) {
      float margin = MARGIN_IN_EM * run.em();
      boolean atRight = right.box.right() - box.right() < margin;
      boolean atLeft = box.left() - left.box.left() < margin;
      if (atRight && (!atLeft || Characters.isNumber(run.text()))) {
        middle = right;
      } else if (atLeft) {
        middle = left;
      }
    }
    middle.runs.add(run);
  }

  PrintedTable printed(Page page) {
    List<List<PrintedTable.Slot>> rows = new ArrayList<>();
    for (int row = 0; row < lattice.rows(); row++) {
      rows.add(new ArrayList<>());
    }
    for (Cell cell : cells) {
      String text = Lines.text(Lines.of(page, cell.runs));
      rows.get(cell.row).add(new PrintedTable.Slot(text, cell.columnSpan, cell.rowSpan, cell.box));
    }
    return new PrintedTable(page, box(), rows);
  }
}
