package org.mingzhang.app.inspection;

import java.time.Duration;

/**
 * How far a job is.
 *
 * @param code of the job
 * @param state UNPACKING, RUNNING or REFUSED
 * @param done how many documents have been looked at
 * @param secondsLeft 0 where it cannot be told yet
 */
public record Progress(String code, String state, int done, int all, long secondsLeft) {

  public boolean isComplete() {
    return !state.equals("UNPACKING") && done == all;
  }

  /** In whole minutes, rounded up. */
  public long minutesLeft() {
    return Duration.ofSeconds(secondsLeft + 59).toMinutes();
  }
}
