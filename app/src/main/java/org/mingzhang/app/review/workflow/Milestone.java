package org.mingzhang.app.review.workflow;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A day of the calendar of a budget year.
 *
 * @param year counted from the budget year
 * @param day in that year; null if it follows from another, or is set by hand
 * @param after from which it is counted; "" if from none
 * @param days counted from there, natural days
 * @param round that should be done by then; "" if it is about none
 * @param law where it is prescribed; "" if it is not
 */
public record Milestone(
    String id,
    Title title,
    int year,
    @Nullable MonthDay day,
    String after,
    int days,
    String round,
    boolean statutory,
    String law) {}
