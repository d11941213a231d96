package org.mingzhang.core.money;

import java.util.Optional;

/** A unit in which budgets print money. */
public enum MoneyUnit {
  YUAN("元", 100L),
  TEN_THOUSAND_YUAN("万元", 1_000_000L),
  HUNDRED_MILLION_YUAN("亿元", 10_000_000_000L);

  private final String label;
  private final long fen;

  MoneyUnit(String label, long fen) {
    this.label = label;
    this.fen = fen;
  }

  /** The word as printed, such as 万元. */
  public String label() {
    return label;
  }

  /** How many fen one unit is. */
  public long fen() {
    return fen;
  }

  /** The unit of a word such as 元, 万元, 亿元, or 人民币万元. */
  public static Optional<MoneyUnit> of(String word) {
    if (word.endsWith("亿元")) {
      return Optional.of(HUNDRED_MILLION_YUAN);
    }
    if (word.endsWith("万元")) {
      return Optional.of(TEN_THOUSAND_YUAN);
    }
    return word.endsWith("元") ? Optional.of(YUAN) : Optional.empty();
  }
}
