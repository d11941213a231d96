package org.mingzhang.app.review;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A version as a query returns it. */
record VersionRow(
    long id,
    long draft,
    long organisation,
    int budgetYear,
    int number,
    String round,
    String kind,
    String submittedBy,
    String submittedName,
    OffsetDateTime at,
    long totalFen,
    String previousSm3,
    String sm3,
    String document,
    @Nullable LocalDate documentOn,
    String state,
    int returned) {

  Version version() {
    Version.State now = Version.State.valueOf(state);
    return new Version(
        id,
        draft,
        organisation,
        budgetYear,
        number,
        round,
        Version.Kind.valueOf(kind),
        submittedBy,
        submittedName,
        at,
        now == Version.State.OVERTAKEN && returned > 0 ? Version.State.RETURNED : now,
        totalFen,
        previousSm3,
        sm3,
        document,
        documentOn);
  }
}
