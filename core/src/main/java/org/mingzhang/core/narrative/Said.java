package org.mingzhang.core.narrative;

import org.jspecify.annotations.Nullable;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Statement.Direction;
import org.mingzhang.core.publication.Statement.Measure;

/**
 * An amount of money said in a sentence.
 *
 * @param start where its number begins in the sentence
 * @param end where its unit ends
 * @param words what it is said of, without year, owner and verb; carried over from the clause
 *     before where its own clause only compares
 * @param own whether its own clause names what it is said of
 * @param year the year it is said of
 * @param printed the number as printed, without its unit
 * @param unit the unit as printed
 * @param amount the value; null if it was not understood
 * @param id what it states, as the layout names it; "" if the layout has no name for it
 */
public record Said(
    int start,
    int end,
    String words,
    boolean own,
    Measure measure,
    Direction direction,
    int year,
    String printed,
    String unit,
    @Nullable Amount amount,
    String id) {

  /** The value in fen, negative where it is said to be a decrease; 0 if it was not understood. */
  public long signedFen() {
    if (amount == null) {
      return 0;
    }
    return direction == Direction.DECREASE ? -Math.abs(amount.fen()) : amount.fen();
  }

  public boolean isLevel() {
    return measure == Measure.LEVEL;
  }
}
