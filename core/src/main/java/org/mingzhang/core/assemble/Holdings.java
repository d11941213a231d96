package org.mingzhang.core.assemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.budget.AssetHolding;
import org.mingzhang.core.budget.AssetKind;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Cell;

/**
 * The assets of the asset table. Where the total differs from the sum of the kinds by rounding
 * only, the kinds are given values within their printed digits that add up to it.
 */
final class Holdings {

  private static final String TABLE = "assets";
  private static final String VALUE = "价值";

  private Holdings() {}

  static List<AssetHolding> of(Printed printed, String unit) {
    List<AssetHolding> holdings = new ArrayList<>();
    long open = tail(printed);
    for (AssetKind kind : AssetKind.values()) {
      Amount amount = printed.amount(TABLE, kind.word(), VALUE);
      long fen = amount == null ? 0 : amount.fen();
      if (amount != null && kind != AssetKind.OFFICE_SPACE && fen > 0) {
        long most = amount.halfWidth() - 1;
        long part = Math.max(-amount.halfWidth(), Math.min(most, open));
        open -= part;
        fen += part;
      }
      BigDecimal quantity = quantity(printed.cell(TABLE, kind.word(), "数量"));
      if (fen != 0 || quantity.signum() != 0) {
        holdings.add(new AssetHolding(unit, kind, quantity, fen));
      }
    }
    return holdings;
  }

  /**
   * What has to be added to the kinds for their sum to be printed as the total is; 0 if nothing
   * can.
   */
  private static long tail(Printed printed) {
    Amount total = printed.amount(TABLE, "资产总额", VALUE);
    if (total == null) {
      return 0;
    }
    long sum = 0;
    long width = 0;
    for (AssetKind kind : AssetKind.values()) {
      Amount amount = printed.amount(TABLE, kind.word(), VALUE);
      if (amount != null && kind != AssetKind.OFFICE_SPACE) {
        sum += amount.fen();
        width += amount.halfWidth();
      }
    }
    long least = total.fen() - total.halfWidth() - sum;
    long most = total.fen() + total.halfWidth() - 1 - sum;
    long needed = least > 0 ? least : Math.min(0, most);
    return Math.abs(needed) < width ? needed : 0;
  }

  private static BigDecimal quantity(@Nullable Cell cell) {
    String text = cell == null ? "" : CodeName.plain(cell.text()).replace(",", "");
    try {
      return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    } catch (NumberFormatException e) {
      return BigDecimal.ZERO;
    }
  }
}
