package org.mingzhang.formats.text;

import java.util.List;
import org.mingzhang.document.Alignment;
import org.mingzhang.document.Grid;
import org.mingzhang.document.GridCell;
import org.mingzhang.formats.writing.Columns;

/**
 * Writes a table with bars between its cells. Covered positions are empty cells: what a span covers
 * is not seen in plain text.
 */
final class BarTable {

  /** A column is not padded beyond this: one long cell would push all others off the screen. */
  private static final int WIDEST = 40;

  private BarTable() {}

  static void write(Grid grid, StringBuilder out) {
    List<List<GridCell>> matrix = grid.matrix();
    List<Alignment> alignments = Columns.of(grid);
    int[] widths = new int[alignments.size()];
    for (List<GridCell> row : matrix) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST, width(text(row.get(i)))));
      }
    }
    int head = Math.min(Math.max(1, Columns.header(grid)), matrix.size());
    for (int i = 0; i < matrix.size(); i++) {
      row(matrix.get(i), widths, alignments, out);
      if (i == head - 1) {
        rule(widths, out);
      }
    }
  }

  private static void rule(int[] widths, StringBuilder out) {
    out.append('|');
    for (int width : widths) {
      out.append("-".repeat(Math.max(width, 1) + 2)).append('|');
    }
    out.append('\n');
  }

  private static void row(
      List<GridCell> row, int[] widths, List<Alignment> alignments, StringBuilder out) {
    out.append('|');
    for (int i = 0; i < row.size(); i++) {
      String text = text(row.get(i));
      int blanks = Math.max(0, Math.max(widths[i], 1) - width(text));
      int before =
          switch (alignments.get(i)) {
            case START -> 0;
            case CENTRE -> blanks / 2;
            case DECIMAL -> blanks;
          };
      out.append(" ".repeat(before + 1)).append(text);
      out.append(" ".repeat(blanks - before + 1)).append('|');
    }
    out.append('\n');
  }

  private static String text(GridCell cell) {
    return cell.text().replace("|", "\\|").replace("\n", "<br>");
  }

  /** Display columns: a Chinese character takes two. */
  private static int width(String text) {
    return text.chars().map(c -> c >= '\u1100' ? 2 : 1).sum();
  }
}
