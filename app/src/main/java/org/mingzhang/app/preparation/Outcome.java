package org.mingzhang.app.preparation;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of changes. When this is told they are durable.
 *
 * @param revision of the draft
 * @param at when it was saved
 */
record Outcome(long revision, OffsetDateTime at, List<Cell> cells) {

  /**
   * What came of one change.
   *
   * @param saved whether the cell has what was typed
   * @param value what the cell has
   * @param by who typed that; "" if it was saved
   * @param at when that was; null if it was saved
   * @param deleted whether somebody has deleted the line
   */
  record Cell(
      String line,
      String slot,
      boolean saved,
      String value,
      String by,
      @Nullable OffsetDateTime at,
      boolean deleted) {

    static Cell saved(Change change) {
      return new Cell(change.line(), change.slot(), true, change.to(), "", null, false);
    }
  }
}
