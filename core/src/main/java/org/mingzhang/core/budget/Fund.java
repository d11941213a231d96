package org.mingzhang.core.budget;

import java.util.Arrays;
import java.util.Optional;

/** Where money comes from (资金性质), under the name the layouts give it. */
public enum Fund implements Worded {
  GENERAL("一般公共预算", "11"),
  GOVERNMENT_FUND("政府性基金", "12"),
  STATE_CAPITAL("国有资本", "13"),
  FISCAL_ACCOUNT("财政专户", "2"),
  OPERATING("事业", "31"),
  FROM_SUPERIOR("上级补助", "32"),
  FROM_SUBORDINATES("附属上缴", "33"),
  BUSINESS("经营", "34"),
  OTHER("其他", "39");

  private final String word;
  private final String code;

  Fund(String word, String code) {
    this.word = word;
    this.code = code;
  }

  @Override
  public String word() {
    return word;
  }

  /** Its code in the list of fund sources. */
  public String code() {
    return code;
  }

  /** Whether the treasury appropriates it (财政拨款): the three budgets, nothing else. */
  public boolean isFiscal() {
    return this == GENERAL || this == GOVERNMENT_FUND || this == STATE_CAPITAL;
  }

  /** The fund of a word such as 政府性基金, or of a code such as 12. */
  public static Optional<Fund> of(String wordOrCode) {
    return Arrays.stream(values())
        .filter(fund -> fund.word.equals(wordOrCode) || fund.code.equals(wordOrCode))
        .findFirst();
  }
}
