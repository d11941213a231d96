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
 * @param document number of the document with which it was approved; "" if there is none
 * @param documentOn its date
 * @param dueOn the last day that the law allows; null of a correction
 * @param campaignOn the day that finance has set for everybody of the year; null if it has not
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
    String document,
    @Nullable LocalDate documentOn,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate campaignOn,
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
        x.corrects, x.reason, x.approved_at, coalesce(a.document, '') as document, a.document_on, x.due_on,
        (select y.due_on from campaign_day y join campaign c on c.id = y.campaign
          where c.budget_year = x.budget_year and y.milestone = case when o.kind = 'DEPARTMENT'
          then 'publish-department' else 'publish-unit' end) as campaign_on,
        x.reviewed_by, x.reviewed_name,
        x.reviewed_at, x.signed_name, x.signed_at, x.opinion, x.planned_at, x.planned_name,
        x.failure_zh, x.failure_en, x.number, x.released_at
      from disclosure x join organisation o on o.id = x.organisation
        left join approval a on a.version = x.version
      """;

  /**
   * The last day that is in time: the one of the law, or that of the campaign if it is earlier;
   * null of a correction.
   */
  public @Nullable LocalDate lastDay() {
    return isByCampaign() ? campaignOn : dueOn;
  }

  /** Whether finance wants it earlier than the law. */
  public boolean isByCampaign() {
    return dueOn != null && campaignOn != null && campaignOn.isBefore(dueOn);
  }

  /** Days left on a day; negative if it is late. */
  public long daysLeft(LocalDate today) {
    LocalDate last = lastDay();
    return last == null ? 0 : ChronoUnit.DAYS.between(today, last);
  }

  /** Whether it was, or is going to be, public too late. */
  public boolean isLate(LocalDate today) {
    return isAfterLastDay(releasedAt == null ? today : Deadlines.day(releasedAt));
  }

  /** Whether it would be too late on a day. */
  boolean isAfterLastDay(LocalDate day) {
    LocalDate last = lastDay();
    return last != null && day.isAfter(last);
  }

  public boolean isDepartment() {
    return kind.equals("DEPARTMENT");
  }
}
