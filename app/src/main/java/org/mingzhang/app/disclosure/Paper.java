package org.mingzhang.app.disclosure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An approved budget on its way to the public.
 *
 * @param version id of the approved version
 * @param corrects id of the one that was public when this one was begun; null if there was none
 * @param reason why something published is corrected; "" if nothing is, or it is not said yet
 * @param dueOn the last day that is in time; null of a correction
 * @param failureZh why it could not be printed; "" if it could
 * @param number which version the public sees it as; 0 until then
 */
public record Paper(
    long id,
    long version,
    long organisation,
    String code,
    String name,
    String kind,
    int budgetYear,
    Step step,
    @Nullable Long corrects,
    String reason,
    OffsetDateTime approvedAt,
    @Nullable LocalDate dueOn,
    String reviewedBy,
    String reviewedName,
    @Nullable OffsetDateTime reviewedAt,
    String signedName,
    @Nullable OffsetDateTime signedAt,
    String opinion,
    @Nullable OffsetDateTime plannedAt,
    String plannedName,
    String failureZh,
    String failureEn,
    int number,
    @Nullable OffsetDateTime releasedAt) {

  static final String SELECT =
      """
      select x.id, x.version, x.organisation, o.code, o.name, o.kind, x.budget_year, x.step,
        x.corrects, x.reason, x.approved_at, x.due_on, x.reviewed_by, x.reviewed_name,
        x.reviewed_at, x.signed_name, x.signed_at, x.opinion, x.planned_at, x.planned_name,
        x.failure_zh, x.failure_en, x.number, x.released_at
      from disclosure x join organisation o on o.id = x.organisation
      """;

  /** Days left on a day; negative if it is late. */
  public long daysLeft(LocalDate today) {
    return dueOn == null ? 0 : ChronoUnit.DAYS.between(today, dueOn);
  }

  /** Whether it was, or is going to be, public too late. */
  public boolean isLate(LocalDate today) {
    LocalDate shown = releasedAt == null ? today : Deadlines.day(releasedAt);
    return dueOn != null && shown.isAfter(dueOn);
  }

  public boolean isDepartment() {
    return kind.equals("DEPARTMENT");
  }
}
