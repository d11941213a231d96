package org.mingzhang.app.review;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Role;

/**
 * A step of a version that waits for its decision, or has had it.
 *
 * @param decidedAt null while it waits
 * @param decidedBy name signed in with
 */
public record Task(
    long id,
    long version,
    String stage,
    String step,
    Role role,
    OffsetDateTime openedAt,
    Decision decision,
    @Nullable OffsetDateTime decidedAt,
    String decidedBy,
    String decidedName,
    String opinion) {

  /** What was decided. */
  public enum Decision {
    WAITING,
    PASSED,
    RETURNED,
    /** The figures were corrected: a version of its own took the place of this one. */
    CORRECTED,
    /** Somebody sent it back before, or another version took its place. */
    OVERTAKEN
  }

  public boolean isWaiting() {
    return decision == Decision.WAITING;
  }
}
