package org.mingzhang.core.budget;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the procurement budget (政府采购预算).
 *
 * @param unit code of the unit that buys
 * @param project key of the project that pays, see {@link Project#key()}
 * @param code of the procurement catalogue of the year; its letter tells goods, works and services
 * @param item what is bought, as the catalogue calls it
 * @param measure such as 台 or 项
 * @param priceFen the price of one
 * @param payments what pays for it; together they are the amount of the line
 * @param asset whether it adds a fixed asset (拟购置固定资产)
 * @param reservation what is set aside for small firms, where that is not what the rule gives
 */
public record Purchase(
    String unit,
    String project,
    String code,
    String item,
    String measure,
    BigDecimal quantity,
    long priceFen,
    List<Payment> payments,
    boolean asset,
    @Nullable Reservation reservation) {

  public Purchase {
    payments = List.copyOf(payments);
  }

  /** Money of one source, of this year or carried over. */
  public record Payment(Fund fund, boolean carriedOver, long fen) {}

  /**
   * What is set aside for small and medium firms.
   *
   * @param reason why it is not what the rule gives
   */
  public record Reservation(long fen, String reason) {}

  /** The amount of the line. */
  public long fen() {
    return payments.stream().mapToLong(Payment::fen).reduce(0, Math::addExact);
  }
}
