package org.mingzhang.app.review;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A step of a version that waits for the one who looks.
 *
 * @param firstZh the first faults, a line each
 */
public record InboxRow(
    long draft,
    long version,
    int number,
    String round,
    String step,
    String code,
    String name,
    int budgetYear,
    String submittedName,
    OffsetDateTime at,
    OffsetDateTime openedAt,
    int errors,
    int warnings,
    int notes,
    long totalFen,
    int changedLines,
    long changedFen,
    String firstZh,
    String firstEn) {

  /** Nothing in it is wrong. */
  public boolean isClean() {
    return errors == 0 && warnings == 0;
  }

  /** The first faults in the language of the page. */
  public List<String> first(boolean english) {
    return (english ? firstEn : firstZh).lines().toList();
  }

  /** What a batch calls it by. */
  public String item() {
    return draft + ":" + version + ":" + step;
  }
}
