package org.mingzhang.formats.typeset;

import org.jspecify.annotations.Nullable;

/** The rules between cells that differ. */
record Lattice(@Nullable SetCell[][] owners, float[] xs, float[] ys, float left, int rows) {

  private static final float THIN = 0.4f;
  private static final float THICK = 1;

  void draw(Sheet sheet) {
    for (int y = 0; y <= rows; y++) {
      horizontal(sheet, y);
    }
    for (int x = 0; x < xs.length; x++) {
      vertical(sheet, x);
    }
  }

  private void horizontal(Sheet sheet, int y) {
    boolean edge = y == 0 || y == rows;
    int from = -1;
    for (int column = 0; column <= xs.length - 1; column++) {
      boolean wall = column < xs.length - 1 && (edge || owners[y - 1][column] != owners[y][column]);
      if (wall && from < 0) {
        from = column;
      } else if (!wall && from >= 0) {
        float thickness = edge ? THICK : THIN;
        sheet.print(new Mark.Rule(left + xs[from], ys[y], left + xs[column], ys[y], thickness));
        from = -1;
      }
    }
  }

  private void vertical(Sheet sheet, int x) {
    boolean edge = x == 0 || x == xs.length - 1;
    int from = -1;
    for (int row = 0; row <= rows; row++) {
      boolean wall = row < rows && (edge || owners[row][x - 1] != owners[row][x]);
      if (wall && from < 0) {
        from = row;
      } else if (!wall && from >= 0) {
        sheet.print(new Mark.Rule(left + xs[x], ys[from], left + xs[x], ys[row], THIN));
        from = -1;
      }
    }
  }
}
