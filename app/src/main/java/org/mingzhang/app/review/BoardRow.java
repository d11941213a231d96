package org.mingzhang.app.review;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A draft on the board, as the database has it.
 *
 * @param department code of the department it belongs to
 * @param round null if it has not been looked at yet
 * @param since when it came to its step
 */
record BoardRow(
    long draft,
    String code,
    String name,
    String kind,
    String department,
    String departmentName,
    String step,
    @Nullable String round,
    @Nullable OffsetDateTime since,
    int errors,
    int warnings,
    long totalFen,
    int versions) {}
