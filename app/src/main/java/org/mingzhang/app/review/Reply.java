package org.mingzhang.app.review;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The document with which finance replies to a budget (批复).
 *
 * @param campaign id of the campaign it belongs to
 * @param number such as 财预〔2027〕3号; "" in a round that is not the budget
 * @param on its date; null where there is no document
 */
public record Reply(long campaign, String number, @Nullable LocalDate on) {

  /** Nothing is replied. */
  static Reply none(long campaign) {
    return new Reply(campaign, "", null);
  }

  /**
   * What somebody who approves says of the document.
   *
   * @param number "" for the next of the year
   * @param on null for today
   * @param given those that approvals of the same batch have got already, by campaign: they share
   *     it
   */
  public record Wanted(String number, @Nullable LocalDate on, Map<Long, Reply> given) {

    /** The next number, and today. */
    public static final Wanted NEXT = new Wanted("", null, Map.of());
  }
}
