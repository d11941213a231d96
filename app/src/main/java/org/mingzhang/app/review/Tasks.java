package org.mingzhang.app.review;

import java.time.Clock;
import java.util.List;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.review.Task.Decision;
import org.mingzhang.app.review.workflow.Stage;
import org.mingzhang.app.review.workflow.Step;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of versions. What has been decided is never changed. */
@Component
class Tasks {

  private final JdbcClient db;
  private final Clock clock;

  Tasks(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** All steps a version has been through or waits at, in the order in which they were opened. */
  List<Task> of(long version) {
    return db.sql(
            "select id, version, stage, step, role, opened_at, decision, decided_at, decided_by,"
                + " decided_name, opinion from review_task where version = ? order by id")
        .param(version)
        .query(Rows.of(Task.class))
        .list();
  }

  /** Every step of a stage waits. */
  void open(long version, Stage stage) {
    stage.steps().forEach(step -> open(version, stage, step));
  }

  private void open(long version, Stage stage, Step step) {
    db.sql(
            "insert into review_task (version, stage, step, role, opened_at, decision)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            version,
            stage.id(),
            step.id(),
            step.role().name(),
            Rows.at(clock.instant()),
            Decision.WAITING.name())
        .update();
  }

  /**
   * Decides a step that waits.
   *
   * @return whether it still waited
   */
  boolean decide(long task, Viewer viewer, Decision decision, String opinion) {
    return db.sql(
                "update review_task set decision = ?, decided_at = ?, decided_by = ?,"
                    + " decided_name = ?, opinion = ? where id = ? and decision = 'WAITING'")
            .params(
                decision.name(),
                Rows.at(clock.instant()),
                viewer.signIn(),
                viewer.name(),
                opinion,
                task)
            .update()
        == 1;
  }

  /** Nobody has to decide any more what still waits. */
  void overtake(long version) {
    db.sql(
            "update review_task set decision = ?, decided_at = ? where version = ?"
                + " and decision = 'WAITING'")
        .params(Decision.OVERTAKEN.name(), Rows.at(clock.instant()), version)
        .update();
  }
}
