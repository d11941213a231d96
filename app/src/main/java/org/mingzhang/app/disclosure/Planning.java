package org.mingzhang.app.disclosure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.jobs.Jobs;
import org.mingzhang.app.page.Moments;
import org.mingzhang.app.store.Contents;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The publisher sets a time, takes it back, or begins a correction. */
@Component
class Planning {

  private static final String MODULE = SecrecyReview.MODULE;

  /** A time further away is a slip of the keyboard. */
  private static final Duration FURTHEST = Duration.ofDays(366);

  private static final Duration JUST_NOW = Duration.ofMinutes(2);

  private final JdbcClient db;
  private final Papers papers;
  private final Openings openings;
  private final Contents contents;
  private final Jobs jobs;
  private final Audit audit;
  private final Clock clock;

  Planning(
      JdbcClient db,
      Papers papers,
      Openings openings,
      Contents contents,
      Jobs jobs,
      Audit audit,
      Clock clock) {
    this.db = db;
    this.papers = papers;
    this.openings = openings;
    this.contents = contents;
    this.jobs = jobs;
    this.audit = audit;
    this.clock = clock;
  }

  /** Who holds the files of a paper. */
  static String holder(long paper) {
    return "publication:" + paper;
  }

  /**
   * Plans papers for one time, all or none. They are printed and checked at once, and shown when
   * the time has come.
   *
   * @param reason why what is published is corrected; "" to keep what was said before
   * @return those for which the time is after the last day
   */
  @Transactional
  List<Paper> plan(Viewer viewer, List<Long> ids, Instant at, String reason) {
    Instant now = clock.instant();
    if (ids.isEmpty()) {
      throw new Refusal(MODULE, "refused.nothing");
    }
    if (at.isBefore(now.minus(JUST_NOW)) || at.isAfter(now.plus(FURTHEST))) {
      throw new Refusal(MODULE, "refused.time");
    }
    LocalDate day = LocalDate.ofInstant(at, Moments.HERE);
    List<Paper> late = new ArrayList<>();
    StringBuilder planned = new StringBuilder();
    for (long id : ids.stream().sorted().toList()) {
      Paper paper = papers.hold(viewer, id);
      if (paper.step() != Step.READY && paper.step() != Step.FAILED) {
        throw new Refusal(MODULE, "refused.plan", paper.name());
      }
      String said = reason.isBlank() ? paper.reason() : reason.strip();
      if (paper.corrects() != null && said.isBlank()) {
        throw new Refusal(MODULE, "refused.reason", paper.name());
      }
      db.sql(
              "update disclosure set step = 'PRINTING', planned_at = ?, planned_by = ?,"
                  + " planned_name = ?, reason = ?, failure_zh = '', failure_en = ''"
                  + " where id = ?")
          .params(
              Rows.at(at), viewer.signIn(), viewer.name(), paper.corrects() == null ? "" : said, id)
          .update();
      jobs.ask(Print.NAME, Print.which(id, now), Jobs.URGENT);
      if (paper.isAfterLastDay(day)) {
        late.add(paper);
      }
      planned.append(SecrecyReview.object(paper)).append('\n');
    }
    audit.record(viewer, "disclosure.plan", planned.toString().strip(), "", at.toString());
    return late;
  }

  /** Takes back the time of a paper that is not public yet; what was printed is thrown away. */
  @Transactional
  void cancel(Viewer viewer, long id) {
    Paper paper = papers.hold(viewer, id);
    if (paper.step() != Step.PLANNED && paper.step() != Step.PRINTING) {
      throw new Refusal(MODULE, "refused.step");
    }
    drop(id);
    db.sql("update disclosure set step = 'READY', planned_at = null where id = ?")
        .param(id)
        .update();
    audit.record(
        viewer, "disclosure.cancel", SecrecyReview.object(paper), paper.step().name(), "READY");
  }

  void drop(long id) {
    db.sql("delete from publication_file where disclosure = ?").param(id).update();
    contents.release(holder(id));
  }

  /** Begins to correct what is public; it stays as it is, and stays there. */
  @Transactional
  long correct(Viewer viewer, long id, String reason) {
    Paper paper = SecrecyReview.in(papers.hold(viewer, id), Step.RELEASED);
    if (reason.isBlank()) {
      throw new Refusal(MODULE, "refused.reason", paper.name());
    }
    boolean begun =
        db.sql(
                    "select count(*) from disclosure where organisation = ? and budget_year = ?"
                        + " and step in ('REVIEW', 'SIGNING', 'READY', 'PRINTING', 'FAILED',"
                        + " 'PLANNED')")
                .params(paper.organisation(), paper.budgetYear())
                .query(Integer.class)
                .single()
            > 0;
    if (begun) {
      throw new Refusal(MODULE, "refused.begun", paper.name());
    }
    Paper correction = openings.again(paper, reason.strip());
    audit.record(viewer, "disclosure.correct", SecrecyReview.object(paper), "", reason.strip());
    return correction.id();
  }
}
