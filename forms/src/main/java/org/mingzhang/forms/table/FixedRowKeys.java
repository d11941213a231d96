package org.mingzhang.forms.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.ColumnLayout.Kind;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.RowLayout.FixedRow;
import org.mingzhang.forms.flow.RawGrid.RawCell;
import org.mingzhang.forms.text.Fold;
import org.mingzhang.forms.text.Likeness;

/**
 * Rows that every document prints, told by their labels; the two halves of a table go their own
 * ways.
 */
final class FixedRowKeys implements RowKeys {

  private final Map<String, SideKeys> sides = new HashMap<>();

  FixedRowKeys(RowLayout.Fixed layout, ClassNames classes) {
    layout.sides().forEach((name, side) -> sides.put(name, new SideKeys(side, classes)));
  }

  @Override
  public Keys next(List<RawCell> cells, List<@Nullable ColumnLayout> columns) {
    Map<String, String> keys = new HashMap<>();
    boolean known = true;
    for (int i = 0; i < cells.size(); i++) {
      ColumnLayout column = columns.get(i);
      if (column != null && column.kind() == Kind.ITEM && saysSomething(cells.get(i))) {
        SideKeys side = sides.get(column.side());
        String key = side == null ? "" : side.next(cells.get(i));
        known &= !key.isEmpty();
        keys.put(column.side(), key);
      }
    }
    List<String> byColumn = new ArrayList<>();
    for (ColumnLayout column : columns) {
      byColumn.add(column == null ? "" : keys.getOrDefault(column.side(), ""));
    }
    String row = byColumn.stream().filter(key -> !key.isEmpty()).findFirst().orElse("");
    return new Keys(row, byColumn, known && !row.isEmpty());
  }

  /** A number with dots after it, as forms print where nothing is filled in, says nothing. */
  private static boolean saysSomething(RawCell label) {
    return !label.isBlank() && !Fold.fold(Content.withoutNumber(label.text())).isEmpty();
  }

  /** The labels of one half. A label printed twice means the next row of that label. */
  private static final class SideKeys {

    /** Below this a label is another label. */
    private static final double ALIKE = 0.6;

    private final List<FixedRow> rows;
    private final List<String> labels;
    private final List<String> plain;
    private final boolean[] used;
    private final RowLayout.Side side;
    private final ClassNames classes;
    private int position;

    SideKeys(RowLayout.Side side, ClassNames classes) {
      this.side = side;
      this.classes = classes;
      this.rows =
          Stream.concat(side.top().stream(), side.bottom().stream())
              .filter(row -> !row.isBlank())
              .toList();
      this.labels = rows.stream().map(row -> Fold.fold(row.label())).toList();
      this.plain = rows.stream().map(row -> Fold.fold(Content.withoutNumber(row.label()))).toList();
      this.used = new boolean[rows.size()];
    }

    String next(RawCell cell) {
      int found = exact(cell.folded(), labels);
      String withoutNumber = Fold.fold(Content.withoutNumber(cell.text()));
      found = found >= 0 ? found : exact(withoutNumber, plain);
      if (found < 0 && side.classes()) {
        String code = classes.codeOf(withoutNumber);
        if (!code.isEmpty()) {
          return code;
        }
      }
      found = found >= 0 ? found : nearest(withoutNumber);
      if (found < 0) {
        return classes.codeOf(withoutNumber);
      }
      used[found] = true;
      position = found;
      return rows.get(found).id();
    }

    private int exact(String folded, List<String> among) {
      for (int i = 0; i < among.size(); i++) {
        int row = (position + i) % among.size();
        if (!used[row] && among.get(row).equals(folded)) {
          return row;
        }
      }
      return -1;
    }

    private int nearest(String folded) {
      int nearest = -1;
      double best = ALIKE;
      for (int i = 0; i < plain.size(); i++) {
        int row = (position + i) % plain.size();
        double likeness = used[row] ? 0 : Likeness.of(folded, plain.get(row), ALIKE);
        if (likeness > best) {
          best = likeness;
          nearest = row;
        }
      }
      return nearest;
    }
  }
}
