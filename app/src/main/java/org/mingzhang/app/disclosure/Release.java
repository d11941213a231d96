package org.mingzhang.app.disclosure;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.jobs.Job;
import org.mingzhang.app.store.Rows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows the public what is printed and whose time has come. */
@Component
class Release implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(Release.class);
  private static final Duration EVERY = Duration.ofSeconds(2);

  private final JdbcClient db;
  private final Papers papers;
  private final Budgets budgets;
  private final Audit audit;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Release(
      JdbcClient db,
      Papers papers,
      Budgets budgets,
      Audit audit,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.db = db;
    this.papers = papers;
    this.budgets = budgets;
    this.audit = audit;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public String name() {
    return "disclosure.release";
  }

  @Override
  public Duration every() {
    return EVERY;
  }

  @Override
  public void run(String which) {
    List<Long> due =
        db.sql("select id from disclosure where step = 'PLANNED' and planned_at <= ? order by id")
            .param(Rows.at(clock.instant()))
            .query(Long.class)
            .list();
    due.forEach(this::tryToRelease);
  }

  /** One that fails does not stop the others; it is tried again soon. */
  private void tryToRelease(long id) {
    try {
      transaction.executeWithoutResult(status -> release(id));
    } catch (RuntimeException e) {
      LOG.error("paper {} cannot be shown to the public", id, e);
    }
  }

  private void release(long id) {
    db.sql("select id from disclosure where id = ? for update").param(id).query().listOfRows();
    Paper paper = papers.find(id).filter(one -> one.step() == Step.PLANNED).orElse(null);
    if (paper == null) {
      return;
    }
    // What is published is what was approved, to the last: a version approved since comes instead.
    if (!budgets.holds(paper)) {
      db.sql("update disclosure set step = 'OVERTAKEN' where id = ?").param(id).update();
      audit.recordSystem("-", "-", "disclosure.release", SecrecyReview.object(paper), "overtaken");
      return;
    }
    int number = papers.history(paper).size() + 1;
    db.sql(
            "update disclosure set step = 'SUPERSEDED' where organisation = ? and budget_year = ?"
                + " and step = 'RELEASED'")
        .params(paper.organisation(), paper.budgetYear())
        .update();
    db.sql("update disclosure set step = 'RELEASED', number = ?, released_at = ? where id = ?")
        .params(number, Rows.at(clock.instant()), id)
        .update();
    audit.recordSystem(
        "-", "-", "disclosure.release", SecrecyReview.object(paper), "version " + number);
  }
}
