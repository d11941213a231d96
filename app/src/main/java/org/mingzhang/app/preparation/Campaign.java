package org.mingzhang.app.preparation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The budget of one year in the making.
 *
 * @param layout id of the layout it is published in
 * @param congressOn the day the people's congress approves it; null while that is not known
 */
public record Campaign(
    long id,
    int budgetYear,
    String layout,
    State state,
    @Nullable LocalDate congressOn,
    OffsetDateTime openedAt,
    String openedBy) {

  /** Whether drafts are still being made. */
  public enum State {
    OPEN,
    CLOSED
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }
}
