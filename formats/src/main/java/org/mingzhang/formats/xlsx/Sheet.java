package org.mingzhang.formats.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.reading.UnusableInput.Reason;

/** What a reader collects of one sheet: cells that can be seen, and which are merged. */
final class Sheet {

  static final int LAST_ROW = 1 << 20;
  static final int LAST_COLUMN = 1 << 14;

  /** More than any budget: the largest template has 40,000 with its empty ruled rows. */
  static final int MOST_CELLS = 1_000_000;

  private static final Comparator<SheetCell> READING_ORDER =
      Comparator.comparingInt(SheetCell::row).thenComparingInt(SheetCell::column);

  private final int number;
  private final String name;
  private final List<SheetCell> cells = new ArrayList<>();
  private final List<Merge> merges = new ArrayList<>();

  Sheet(int number, String name) {
    this.number = number;
    this.name = name;
  }

  /**
   * Adds a cell; one that is neither filled nor ruled cannot be seen and is forgotten.
   *
   * @throws UnusableInput TOO_LARGE beyond the last row or column, or with too many cells
   */
  void add(int row, int column, String text, boolean ruled) throws UnusableInput {
    if (row > LAST_ROW || column > LAST_COLUMN) {
      throw new UnusableInput(Reason.TOO_LARGE, name + ": row " + row + ", column " + column);
    }
    String printed = text.strip();
    if (ruled || !printed.isEmpty()) {
      cells.add(new SheetCell(row, column, printed, ruled));
      checkSize(cells.size());
    }
  }

  void merge(Merge merge) throws UnusableInput {
    boolean real = merge.lastRow() > merge.firstRow() || merge.lastColumn() > merge.firstColumn();
    if (real && merge.firstRow() > 0 && merge.firstColumn() > 0) {
      merges.add(merge);
      checkSize(merges.size());
    }
  }

  /** Refuses a sheet that would lay out to more than {@link #MOST_CELLS}. */
  void checkSize(long size) throws UnusableInput {
    if (size > MOST_CELLS) {
      throw new UnusableInput(Reason.TOO_LARGE, name + ": more than " + MOST_CELLS + " cells");
    }
  }

  int number() {
    return number;
  }

  String name() {
    return name;
  }

  /** The cells by rows, then columns. */
  List<SheetCell> cells() {
    cells.sort(READING_ORDER);
    return cells;
  }

  List<Merge> merges() {
    return merges;
  }
}
