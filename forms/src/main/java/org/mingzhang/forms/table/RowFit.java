package org.mingzhang.forms.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.ColumnLayout.Kind;
import org.mingzhang.forms.flow.RawGrid.RawCell;
import org.mingzhang.forms.flow.RawGrid.RawRow;

/**
 * Fits a row that has too many or too few cells into the columns of its table: glued cells are
 * split, split cells glued, missing ones left blank, so that the damage stays in the damaged cell.
 *
 * @param cells one for each column
 * @param certain whether there was only one best way
 */
record RowFit(List<RawCell> cells, boolean certain) {

  private static final double MISSING_CELL = -0.35;
  private static final double BLANK_DROPPED = -0.1;
  private static final double GLUE = -0.3;
  private static final double IMPOSSIBLE = -2.0;

  static RowFit of(RawRow row, List<@Nullable ColumnLayout> columns) {
    if (row.cells().size() == columns.size()) {
      return new RowFit(row.cells(), true);
    }
    return new Fitting(split(row.cells()), columns).best(row);
  }

  /** Splits cells that hold a code and a name, or several figures, at the space between. */
  private static List<RawCell> split(List<RawCell> cells) {
    List<RawCell> parts = new ArrayList<>();
    for (RawCell cell : cells) {
      String[] words = cell.text().split(" ");
      boolean apart = words.length > 1 && Arrays.stream(words).allMatch(RowFit::standsAlone);
      if (apart) {
        for (String word : words) {
          parts.add(RawCell.of(word, cell.place()));
        }
      } else {
        splitCode(cell, parts);
      }
    }
    return parts;
  }

  private static boolean standsAlone(String word) {
    return Content.isFigure(word) && word.indexOf('.') > 0;
  }

  /** 201一般公共服务支出 is a code and a name. */
  private static void splitCode(RawCell cell, List<RawCell> parts) {
    String text = cell.text();
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits >= 3 && digits <= 7 && digits < text.length() && text.charAt(digits) > '\u2E80') {
      parts.add(RawCell.of(text.substring(0, digits), cell.place()));
      parts.add(RawCell.of(text.substring(digits), cell.place()));
    } else {
      parts.add(cell);
    }
  }

  /** Aligns cells with columns, order kept, by what the cells look like. */
  private static final class Fitting {
    private final List<RawCell> cells;
    private final List<@Nullable ColumnLayout> columns;
    private final double[][] best;

    Fitting(List<RawCell> cells, List<@Nullable ColumnLayout> columns) {
      this.cells = cells;
      this.columns = columns;
      this.best = new double[cells.size() + 1][columns.size() + 1];
    }

    RowFit best(RawRow row) {
      for (int i = cells.size(); i >= 0; i--) {
        for (int j = columns.size(); j >= 0; j--) {
          best[i][j] = i == cells.size() && j == columns.size() ? 0 : value(i, j);
        }
      }
      return trace(row);
    }

    private double value(int i, int j) {
      double value = Double.NEGATIVE_INFINITY;
      if (i < cells.size() && j < columns.size()) {
        value = best[i + 1][j + 1] + fit(cells.get(i), columns.get(j));
      }
      if (j < columns.size()) {
        value = Math.max(value, best[i][j + 1] + MISSING_CELL);
      }
      if (i < cells.size()) {
        value = Math.max(value, best[i + 1][j] + drop(cells.get(i)));
      }
      if (i + 1 < cells.size() && j < columns.size()) {
        value = Math.max(value, best[i + 2][j + 1] + GLUE + fit(glued(i), columns.get(j)));
      }
      return value;
    }

    private RowFit trace(RawRow row) {
      List<RawCell> fitted = new ArrayList<>();
      boolean certain = true;
      int i = 0;
      int j = 0;
      while (j < columns.size()) {
        double value = best[i][j];
        boolean match =
            i < cells.size() && value == best[i + 1][j + 1] + fit(cells.get(i), columns.get(j));
        boolean missing = value == best[i][j + 1] + MISSING_CELL;
        certain &= !(match && missing);
        if (match) {
          fitted.add(cells.get(i++));
          j++;
        } else if (missing) {
          fitted.add(RawCell.of("", row.place()));
          j++;
        } else if (i + 1 < cells.size()
            && value == best[i + 2][j + 1] + GLUE + fit(glued(i), columns.get(j))) {
          fitted.add(glued(i));
          i += 2;
          j++;
        } else {
          certain &= cells.get(i).isBlank();
          i++;
        }
      }
      return new RowFit(fitted, certain);
    }

    private RawCell glued(int i) {
      return RawCell.of(cells.get(i).text() + " " + cells.get(i + 1).text(), cells.get(i).place());
    }

    private static double drop(RawCell cell) {
      return cell.isBlank() ? BLANK_DROPPED : IMPOSSIBLE;
    }
  }

  private static double fit(RawCell cell, @Nullable ColumnLayout column) {
    if (cell.isBlank() || column == null) {
      return 0.1;
    }
    String text = cell.text();
    boolean figure = Content.isFigure(text);
    boolean digits = text.chars().allMatch(c -> Character.isDigit(c) || c == ' ');
    Kind kind = column.kind();
    return switch (kind) {
      case MONEY -> figure ? 1 : digits ? 0.3 : Content.isDash(text) ? 0.5 : -1;
      case CODE, CODE_PART -> Content.isCode(text) ? 1 : digits ? 0.5 : figure ? -1 : 0;
      case SEQUENCE -> digits && text.length() <= 3 ? 0.9 : -1;
      case QUANTITY -> digits ? 0.8 : figure ? 0.6 : -1;
      case NAME, ITEM -> digits || figure ? -1 : 1;
      case TEXT -> figure ? -0.5 : 0.6;
    };
  }
}
