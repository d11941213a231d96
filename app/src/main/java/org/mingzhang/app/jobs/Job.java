package org.mingzhang.app.jobs;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A kind of work. It may be begun more than once, since the node that did it may have been killed:
 * what is done is told by the database, in the transaction that does it.
 */
public interface Job {

  /** Its name, such as {@code inspection.item}; stays the same for ever. */
  String name();

  /**
   * Does it.
   *
   * @param which what to do it with, as it was given to {@link Jobs}; "" of what recurs
   */
  void run(String which);

  /**
   * Is asked when it has failed several times in a row: whoever waits for it is told that it will
   * not be done.
   *
   * @return whether nobody shall try it again; false of what has to be done at any rate
   */
  default boolean giveUp(String which) {
    return false;
  }

  /** How often it recurs; null if it is done when somebody asks. */
  default @Nullable Duration every() {
    return null;
  }
}
