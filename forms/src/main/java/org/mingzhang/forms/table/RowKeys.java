package org.mingzhang.forms.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.forms.flow.RawGrid.RawCell;

/** Says what the rows of one table are, in printed order. Keeps count: a new one for each table. */
interface RowKeys {

  /** The key of the total row. */
  String TOTAL = "合计";

  /**
   * The keys of the next row.
   *
   * @param cells one for each column
   * @param columns the columns of the layout they belong to
   */
  Keys next(List<RawCell> cells, List<@Nullable ColumnLayout> columns);

  /**
   * The keys of a row.
   *
   * @param row the key of the row, in a two-sided table that of its left half
   * @param byColumn the row key of each cell
   * @param known whether it is a row of the layout; a row that is not goes on the record
   */
  record Keys(String row, List<String> byColumn, boolean known) {
    static Keys same(String key, int columns) {
      return new Keys(key, java.util.Collections.nCopies(columns, key), !key.isEmpty());
    }
  }
}
