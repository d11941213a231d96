package org.mingzhang.engine.workbook.form;

import org.mingzhang.core.budget.Fund;

/** What a column repeats over. */
public enum Repeat {
  NO(""),
  YEARS("年度"),
  MONTHS("月份"),
  FUNDS("资金");

  private final String word;

  Repeat(String word) {
    this.word = word;
  }

  static Repeat of(String word) {
    for (Repeat repeat : values()) {
      if (repeat.word.equals(word)) {
        return repeat;
      }
    }
    throw new IllegalArgumentException("no such repetition: " + word);
  }

  boolean takes(String member) {
    return switch (this) {
      case NO -> member.isEmpty();
      case YEARS -> member.matches("\\d{4}");
      case MONTHS -> member.matches("[1-9]|1[0-2]");
      case FUNDS -> Fund.of(member).isPresent();
    };
  }
}
