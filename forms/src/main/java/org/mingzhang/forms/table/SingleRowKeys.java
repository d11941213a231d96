package org.mingzhang.forms.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.forms.flow.RawGrid.RawCell;

/** The only row of a table whose columns stand for what are rows elsewhere. */
final class SingleRowKeys implements RowKeys {

  private final TableLayout table;
  private final List<String> keys;

  SingleRowKeys(TableLayout table, List<String> keys) {
    this.table = table;
    this.keys = keys;
  }

  @Override
  public Keys next(List<RawCell> cells, List<@Nullable ColumnLayout> columns) {
    List<String> byColumn = columns.stream().map(this::key).toList();
    return new Keys(keys.getFirst(), byColumn, true);
  }

  private String key(@Nullable ColumnLayout column) {
    for (int i = 0; i < keys.size(); i++) {
      if (table.columns().get(i) == column) {
        return keys.get(i);
      }
    }
    return "";
  }
}
