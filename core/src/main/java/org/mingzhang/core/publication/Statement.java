package org.mingzhang.core.publication;

import org.jspecify.annotations.Nullable;
import org.mingzhang.core.money.Amount;

/**
 * An amount said in the narrative.
 *
 * @param id what it states, as the layout names it, such as {@code 收入总额}; "" if the layout has no
 *     name for it
 * @param section heading of the section it stands in
 * @param text the sentence, as printed
 * @param subject the words it is said of, as printed
 * @param year the year it is said of
 * @param printed the number as printed, without its unit
 * @param amount the value; null if it was not understood
 * @param unit the unit as printed
 * @param measure a level, or a change against another year
 */
public record Statement(
    String id,
    String section,
    String text,
    String subject,
    int year,
    String printed,
    @Nullable Amount amount,
    String unit,
    Measure measure,
    Direction direction,
    Origin origin) {

  /** Whether an amount is one year's figure or the difference of two. */
  public enum Measure {
    LEVEL,
    CHANGE
  }

  /** The word that goes with a change. */
  public enum Direction {
    NONE,
    INCREASE,
    DECREASE,
    UNCHANGED
  }
}
