package org.mingzhang.cli;

import org.jspecify.annotations.Nullable;

/** What came of one input. */
sealed interface Answer<R> {

  /** It could be used. */
  record Done<R>(R result) implements Answer<R> {}

  /**
   * It could not be used.
   *
   * @param message what, why, and what to do
   * @param cause for {@code --debug}; null where the message says all
   */
  record Failed<R>(String message, @Nullable Throwable cause) implements Answer<R> {}
}
