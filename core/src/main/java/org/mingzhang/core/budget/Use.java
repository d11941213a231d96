package org.mingzhang.core.budget;

/**
 * What becomes of money that is spent. Whatever does not pay for work of the unit's own is of the
 * classes of projects (其他运转类, 特定目标类).
 */
public enum Use implements Worded {
  /** Basic or project expenditure, as its class says. */
  OWN_WORK("本单位"),
  /** Non-independent business of an institution (经营支出). */
  BUSINESS("经营"),
  /** Handed up (上解上级支出). */
  TO_SUPERIOR("上解上级"),
  /** Handed down (对附属单位补助支出). */
  TO_SUBORDINATE("对附属单位补助");

  private final String word;

  Use(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
