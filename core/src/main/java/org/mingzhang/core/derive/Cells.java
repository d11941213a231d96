package org.mingzhang.core.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

/** Cells of a table: money rounded half up to the digits of the form, zero as a blank. */
record Cells(MoneyUnit unit, int decimals) {

  static Cells of(TableLayout table, Layout layout) {
    MoneyUnit own = table.unit();
    return new Cells(own == null ? layout.moneyUnit() : own, layout.decimals());
  }

  static Cells of(Layout layout) {
    return new Cells(layout.moneyUnit(), layout.decimals());
  }

  /** An exact sum as the form prints it; "" for nothing. */
  String money(long fen) {
    long rounded = rounded(fen);
    return rounded == 0 ? "" : new Amount(rounded, unit, decimals).print();
  }

  /** The amount that is printed for an exact sum. */
  Amount amount(long fen) {
    return new Amount(rounded(fen), unit, decimals);
  }

  private long rounded(long fen) {
    BigDecimal step = BigDecimal.valueOf(unit.fen()).movePointLeft(decimals);
    return BigDecimal.valueOf(fen)
        .divide(step, 0, RoundingMode.HALF_UP)
        .multiply(step)
        .longValueExact();
  }

  static String quantity(BigDecimal quantity) {
    return quantity.signum() == 0 ? "" : quantity.stripTrailingZeros().toPlainString();
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
