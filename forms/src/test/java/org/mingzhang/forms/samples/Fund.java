package org.mingzhang.forms.samples;

import java.util.Arrays;
import java.util.Optional;

/** Where money comes from, under the name the layouts give it. */
enum Fund {
  GENERAL("一般公共预算", true),
  GOVERNMENT_FUND("政府性基金", true),
  STATE_CAPITAL("国有资本", true),
  FISCAL_ACCOUNT("财政专户", false),
  BUSINESS("事业", false);

  private final String id;
  private final boolean fiscal;

  Fund(String id, boolean fiscal) {
    this.id = id;
    this.fiscal = fiscal;
  }

  /** Whether it is appropriated by the treasury (财政拨款). */
  boolean isFiscal() {
    return fiscal;
  }

  String id() {
    return id;
  }

  static Optional<Fund> of(String id) {
    return Arrays.stream(values()).filter(fund -> fund.id.equals(id)).findFirst();
  }
}
