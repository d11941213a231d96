package org.mingzhang.forms.samples;

import java.util.Map;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.layout.ColumnLayout.Kind;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Cell.State;
import org.mingzhang.core.publication.Origin;

/** Cells of a table: money printed in its unit, zero as a blank. */
record SampleCells(MoneyUnit unit, int decimals) {

  static SampleCells of(TableLayout table, Layout layout) {
    MoneyUnit own = table.unit();
    return new SampleCells(own == null ? layout.moneyUnit() : own, layout.decimals());
  }

  String money(long fen) {
    return fen == 0 ? "" : new Amount(fen, unit, decimals).print();
  }

  Cell cell(ColumnLayout column, String text, String row) {
    if (text.isEmpty()) {
      return new Cell("", row, column.id(), null, State.BLANK, Origin.NONE);
    }
    Amount amount =
        column.kind() == Kind.MONEY ? Amount.parse(text, unit, decimals).orElseThrow() : null;
    return new Cell(text, row, column.id(), amount, State.READ, Origin.NONE);
  }

  /** The text of a column, if it is given by name. */
  Cell cell(ColumnLayout column, Map<String, String> texts, String row) {
    return cell(column, texts.getOrDefault(column.id(), ""), row);
  }
}
