package org.mingzhang.engine.workbook.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mingzhang.core.money.MoneyUnit;

/** Money as messages say it. */
final class Money {

  private static final int DECIMALS = 2;

  private Money() {}

  /** Fen in ten thousand yuan with two decimals. */
  static String inTenThousand(long fen) {
    return BigDecimal.valueOf(fen)
        .divide(
            BigDecimal.valueOf(MoneyUnit.TEN_THOUSAND_YUAN.fen()), DECIMALS, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
