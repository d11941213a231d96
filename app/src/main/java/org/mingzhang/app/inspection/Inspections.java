package org.mingzhang.app.inspection;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The jobs of an owner and what has come of them; of others' jobs there is no trace. */
@Component
class Inspections {

  /** How many of the latest documents the speed is measured by. */
  private static final int LATEST = 20;

  private static final int MOST_LISTED = 50;

  private static final String JOB =
      "select j.id, j.code, j.kind, j.name, j.state, j.reason, j.skipped, j.created_at"
          + " from inspection_job j where";

  private final JdbcClient db;
  private final Clock clock;

  Inspections(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** A job of the owner; looking at it keeps a visitor's from being deleted. */
  JobRow job(Owner owner, String code) {
    JobRow job =
        db.sql(JOB + " j.code = ? and" + Owner.OWNS)
            .param(code)
            .params(List.of(owner.arguments()))
            .query(Rows.of(JobRow.class))
            .optional()
            .orElseThrow(NotHere::new);
    if (owner.isVisitor()) {
      db.sql("update inspection_job set seen_at = ? where id = ?")
          .params(Rows.at(clock.instant()), job.id())
          .update();
    }
    return job;
  }

  /** The latest jobs of the owner. */
  List<JobRow> latest(Owner owner) {
    return db.sql(JOB + Owner.OWNS + " order by j.created_at desc, j.id desc limit " + MOST_LISTED)
        .params(List.of(owner.arguments()))
        .query(Rows.of(JobRow.class))
        .list();
  }

  Progress progress(JobRow job) {
    Count count =
        db.sql(
                "select count(*) as total, count(case when state = 'WAITING' then 1 end) as waiting"
                    + " from inspection_item where job = ?")
            .param(job.id())
            .query(Rows.of(Count.class))
            .single();
    int done = count.total() - count.waiting();
    return new Progress(
        job.code(), job.state(), done, count.total(), secondsLeft(job.id(), count.waiting()));
  }

  /** By how long the latest documents took, so that a rest in between does not count. */
  private long secondsLeft(long job, int waiting) {
    List<OffsetDateTime> finished =
        db.sql(
                "select finished_at from inspection_item where job = ? and finished_at is not null"
                    + " order by finished_at desc limit "
                    + LATEST)
            .param(job)
            .query(OffsetDateTime.class)
            .list();
    if (finished.size() < 2 || waiting == 0) {
      return 0;
    }
    Duration took = Duration.between(finished.getLast(), finished.getFirst());
    return Math.max(1, took.toMillis() * waiting / (finished.size() - 1) / 1000);
  }

  /** The documents of a job in their order, each with the budgets in it. */
  List<Line> lines(long job, boolean english) {
    return db.sql(
            "select i.id as item, i.place, i.name, i.state, i.reason,"
                + " coalesce(r.organisation, '') as organisation,"
                + " coalesce(r.organisation_code, '') as organisation_code,"
                + " coalesce(r.budget_year, 0) as year_of, coalesce(r.verdict, '') as verdict,"
                + " coalesce(r.errors, 0) as errors, coalesce(r.warnings, 0) as warnings,"
                + " coalesce(r.notes, 0) as notes, coalesce(r.score, 0) as score,"
                + " coalesce(r.first_zh, '') as first_zh, coalesce(r.first_en, '') as first_en"
                + " from inspection_item i left join inspection_result r on r.item = i.id"
                + " where i.job = ? order by i.place, r.place")
        .param(job)
        .query(
            (row, number) ->
                new Line(
                    row.getLong("item"),
                    row.getInt("place"),
                    row.getString("name"),
                    row.getString("state"),
                    row.getString("reason"),
                    row.getString("organisation"),
                    row.getString("organisation_code"),
                    row.getInt("year_of"),
                    row.getString("verdict"),
                    row.getInt("errors"),
                    row.getInt("warnings"),
                    row.getInt("notes"),
                    row.getInt("score"),
                    row.getString(english ? "first_en" : "first_zh")))
        .list();
  }

  /** A document of a job. */
  ItemRow item(JobRow job, long id) {
    return db.sql(
            "select id, name, digest, bytes, state, report_zh, report_en from inspection_item"
                + " where job = ? and id = ?")
        .params(job.id(), id)
        .query(Rows.of(ItemRow.class))
        .optional()
        .orElseThrow(NotHere::new);
  }

  private record Count(int total, int waiting) {}

  /** A document as it is stored. */
  record ItemRow(
      long id,
      String name,
      String digest,
      long bytes,
      String state,
      String reportZh,
      String reportEn) {}
}
