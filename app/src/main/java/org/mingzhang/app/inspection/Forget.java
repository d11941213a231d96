package org.mingzhang.app.inspection;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.mingzhang.app.jobs.Job;
import org.mingzhang.app.store.Contents;
import org.mingzhang.app.store.Rows;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what visitors sent as soon as their session is over, and what people tell to delete. */
@Component
class Forget implements Job {

  private static final Duration EVERY = Duration.ofMinutes(1);

  private final JdbcClient db;
  private final Contents contents;
  private final Clock clock;
  private final Duration session;

  Forget(
      JdbcClient db,
      Contents contents,
      Clock clock,
      @Value("${server.servlet.session.timeout:15m}") Duration session) {
    this.db = db;
    this.contents = contents;
    this.clock = clock;
    this.session = session;
  }

  @Override
  public String name() {
    return "inspection.forget";
  }

  @Override
  public Duration every() {
    return EVERY;
  }

  @Override
  @Transactional
  public void run(String which) {
    var now = clock.instant();
    List<Long> jobs =
        db.sql("select id from inspection_job where person is null and seen_at < ?")
            .param(Rows.at(now.minus(session)))
            .query(Long.class)
            .list();
    jobs.forEach(this::forget);
    db.sql("delete from inspection_visit where at < ?")
        .param(Rows.at(now.minus(Gate.AN_HOUR)))
        .update();
  }

  /** Deletes a job and its files; documents that wait are passed over when their turn comes. */
  @Transactional
  public void forget(long job) {
    db.sql("select id from inspection_item where job = ? for update")
        .param(job)
        .query()
        .listOfRows();
    db.sql(
            "delete from inspection_result where item in"
                + " (select id from inspection_item where job = ?)")
        .param(job)
        .update();
    db.sql("delete from inspection_item where job = ?").param(job).update();
    db.sql("delete from inspection_job where id = ?").param(job).update();
    contents.release(Intake.holder(job));
  }
}
