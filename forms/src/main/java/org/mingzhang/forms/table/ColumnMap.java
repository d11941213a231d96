package org.mingzhang.forms.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.ColumnLayout.Kind;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.forms.flow.RawGrid.RawCell;
import org.mingzhang.forms.flow.RawGrid.RawRow;
import org.mingzhang.forms.text.Fold;
import org.mingzhang.forms.text.Likeness;

/**
 * Which printed column is which column of the layout. As many columns as the layout has stand in
 * its order; otherwise headers and contents are aligned with the layout, order kept.
 */
record ColumnMap(List<@Nullable ColumnLayout> columns, List<String> titles) {

  /** What leaving out a column of the layout costs; leaving out a printed one costs more. */
  private static final double MISSING = -0.2;

  private static final double EXTRA = -0.6;

  /** Rows looked at to tell what a column holds. */
  private static final int SAMPLE = 30;

  static ColumnMap of(Shape shape, TableLayout table) {
    List<ColumnLayout> layout = table.columns();
    List<@Nullable ColumnLayout> columns =
        shape.width() == layout.size() ? new ArrayList<>(layout) : align(shape, layout);
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < shape.width(); i++) {
      ColumnLayout column = columns.get(i);
      boolean printed = i < shape.titles().size() && !shape.titles().get(i).isEmpty();
      titles.add(printed ? shape.titles().get(i) : column == null ? "" : formTitle(column));
    }
    return new ColumnMap(columns, titles);
  }

  /** The header of the form, where that of the document does not line up with its columns. */
  private static String formTitle(ColumnLayout column) {
    return column.title().replace("{年}年", "");
  }

  private static List<@Nullable ColumnLayout> align(Shape shape, List<ColumnLayout> layout) {
    int n = shape.width();
    int m = layout.size();
    double[][] best = new double[n + 1][m + 1];
    for (int i = 1; i <= n; i++) {
      best[i][0] = best[i - 1][0] + EXTRA;
    }
    for (int j = 1; j <= m; j++) {
      best[0][j] = best[0][j - 1] + MISSING;
    }
    double[][] fit = fits(shape, layout);
    for (int i = 1; i <= n; i++) {
      for (int j = 1; j <= m; j++) {
        double match = best[i - 1][j - 1] + fit[i - 1][j - 1];
        best[i][j] = Math.max(match, Math.max(best[i - 1][j] + EXTRA, best[i][j - 1] + MISSING));
      }
    }
    return trace(best, fit, layout);
  }

  private static List<@Nullable ColumnLayout> trace(
      double[][] best, double[][] fit, List<ColumnLayout> layout) {
    int i = best.length - 1;
    int j = layout.size();
    @Nullable ColumnLayout[] columns = new ColumnLayout[i];
    while (i > 0 && j > 0) {
      if (best[i][j] == best[i - 1][j - 1] + fit[i - 1][j - 1]) {
        columns[--i] = layout.get(--j);
      } else if (best[i][j] == best[i][j - 1] + MISSING) {
        j--;
      } else {
        i--;
      }
    }
    return Arrays.asList(columns);
  }

  private static double[][] fits(Shape shape, List<ColumnLayout> layout) {
    double[][] fit = new double[shape.width()][layout.size()];
    for (int i = 0; i < fit.length; i++) {
      String title = i < shape.titles().size() ? Fold.fold(lastWord(shape.titles().get(i))) : "";
      String whole = i < shape.titles().size() ? Fold.fold(shape.titles().get(i)) : "";
      Kind content = content(shape.data(), i);
      for (int j = 0; j < layout.size(); j++) {
        ColumnLayout column = layout.get(j);
        double header =
            0.5 * Likeness.of(title, Fold.fold(column.path().getLast()))
                + 0.5 * Likeness.of(whole, Fold.fold(column.title()));
        fit[i][j] = header + agreement(content, column.kind()) - 0.3;
      }
    }
    return fit;
  }

  private static String lastWord(String title) {
    return title.substring(title.lastIndexOf('/') + 1);
  }

  private static double agreement(@Nullable Kind content, Kind wanted) {
    if (content == null) {
      return wanted == Kind.MONEY ? 0.2 : 0;
    }
    boolean words = wanted == Kind.NAME || wanted == Kind.ITEM || wanted == Kind.TEXT;
    return switch (content) {
      case MONEY -> wanted == Kind.MONEY ? 0.5 : wanted == Kind.QUANTITY ? 0.2 : -0.6;
      case CODE -> wanted == Kind.CODE || wanted == Kind.CODE_PART ? 0.5 : words ? -0.3 : -0.1;
      case SEQUENCE -> wanted == Kind.SEQUENCE || wanted == Kind.QUANTITY ? 0.5 : words ? -0.4 : 0;
      default -> words ? 0.5 : -0.5;
    };
  }

  /** What most of the filled cells of a column look like; null if all are blank. */
  private static @Nullable Kind content(List<RawRow> rows, int column) {
    int money = 0;
    int codes = 0;
    int counts = 0;
    int words = 0;
    for (RawRow row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
      RawCell cell = column < row.cells().size() ? row.cells().get(column) : null;
      if (cell == null || cell.isBlank() || Content.isDash(cell.text())) {
        continue;
      }
      if (Content.isFigure(cell.text())) {
        money++;
      } else if (Content.isCode(cell.text())) {
        codes++;
      } else if (cell.text().chars().allMatch(Character::isDigit)) {
        counts++;
      } else {
        words++;
      }
    }
    int most = Math.max(Math.max(money, codes), Math.max(counts, words));
    if (most == 0) {
      return null;
    }
    return most == money
        ? Kind.MONEY
        : most == words ? Kind.TEXT : most == codes ? Kind.CODE : Kind.SEQUENCE;
  }
}
