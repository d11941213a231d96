package org.mingzhang.app.review;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where a draft is and how it stands.
 *
 * @param round the way up it is on
 * @param version the last one; null before the first
 * @param since when it came to its step
 */
record Standing(
    long draft, String round, @Nullable Long version, OffsetDateTime since, Count count) {

  /**
   * What was counted when it was last looked at.
   *
   * @param changedLines against the version before, failing that last year's budget
   * @param firstZh the first faults, a line each
   */
  record Count(
      int errors,
      int warnings,
      int notes,
      long totalFen,
      int changedLines,
      long changedFen,
      String firstZh,
      String firstEn) {

    Count withTotal(long fen) {
      return new Count(errors, warnings, notes, fen, changedLines, changedFen, firstZh, firstEn);
    }

    static final Count NONE = new Count(0, 0, 0, 0, 0, 0, "", "");
  }
}
