package org.mingzhang.app.inspection;

import java.util.List;

/**
 * What came of looking at a document.
 *
 * @param reason why it cannot be used: a key of the messages; "" if it can
 * @param budgets in it
 * @param reportZh the report as a page, packed; empty if there is none
 */
record Looked(String reason, List<Budget> budgets, byte[] reportZh, byte[] reportEn) {

  /** What came of one budget; the first fault in both languages. */
  record Budget(
      String organisation,
      String code,
      int year,
      String verdict,
      int errors,
      int warnings,
      int notes,
      int score,
      String firstZh,
      String firstEn) {}

  static Looked unusable(String reason) {
    return new Looked(reason, List.of(), new byte[0], new byte[0]);
  }
}
