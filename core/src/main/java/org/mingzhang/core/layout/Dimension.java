package org.mingzhang.core.layout;

/** A quality of a sum of money by which the columns and rows of tables tell it from others. */
public enum Dimension {
  /** What kind of record it is: 本年收入, 上年结转, 支出, 年终结转, 采购, 预留, 资产. */
  LEDGER("账", false),
  FUNCTION("功能科目", true),
  ECONOMY("经济科目", true),
  GOVERNMENT_ECONOMY("政府经济科目", true),
  CATALOGUE("采购品目", true),
  FUND("资金", false),
  CLASS("类别", false),
  USE("用途", false),
  DETAIL("明细", false),
  /** 行政 for offices and institutions run like them, 事业 for others. */
  SPENDER("单位类型", false),
  /** 是 for money of earlier years. */
  CARRIED_OVER("结转", false),
  ASSET("资产种类", false),
  /** 是 for purchases that add a fixed asset. */
  ADDS_ASSET("新增资产", false);

  private final String word;
  private final boolean hierarchical;

  Dimension(String word, boolean hierarchical) {
    this.word = word;
    this.hierarchical = hierarchical;
  }

  /** The word by which layouts call it. */
  public String word() {
    return word;
  }

  /** Whether a value stands for all that begin with it. */
  boolean isHierarchical() {
    return hierarchical;
  }
}
