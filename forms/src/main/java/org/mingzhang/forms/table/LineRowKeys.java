package org.mingzhang.forms.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.forms.flow.RawGrid.RawCell;
import org.mingzhang.forms.text.Fold;

/** Items counted from 1, subtotals counted for themselves. */
final class LineRowKeys implements RowKeys {

  static final String SUBTOTAL = "小计";
  private static final String SUBTOTAL_FOLDED = Fold.fold(SUBTOTAL);

  private final String labelColumn;
  private int lines;
  private int subtotals;

  LineRowKeys(String labelColumn) {
    this.labelColumn = labelColumn;
  }

  @Override
  public Keys next(List<RawCell> cells, List<@Nullable ColumnLayout> columns) {
    return Keys.same(key(label(cells, columns)), cells.size());
  }

  private String key(RawCell label) {
    if (CodeRowKeys.isTotal(label)) {
      return TOTAL;
    }
    if (label.folded().endsWith(SUBTOTAL_FOLDED)) {
      return SUBTOTAL + ++subtotals;
    }
    return Integer.toString(++lines);
  }

  private RawCell label(List<RawCell> cells, List<@Nullable ColumnLayout> columns) {
    for (int i = 0; i < cells.size(); i++) {
      ColumnLayout column = columns.get(i);
      if (column != null && column.id().equals(labelColumn)) {
        return cells.get(i);
      }
    }
    return cells.getFirst();
  }
}
