package org.mingzhang.app.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.jobs.Job;
import org.mingzhang.app.store.Contents;
import org.mingzhang.engine.across.Unfit;
import org.mingzhang.engine.publish.Outcome;
import org.mingzhang.engine.publish.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prints a paper in every format and reads each file back; all files are kept with the mark that
 * they are ready, in one transaction, or none.
 */
@Component
class Print implements Job {

  static final String NAME = "disclosure.print";

  private static final String AT = "@";
  private static final Logger LOG = LoggerFactory.getLogger(Print.class);

  private final JdbcClient db;
  private final Papers papers;
  private final Budgets budgets;
  private final Planning planning;
  private final Contents contents;
  private final Audit audit;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Print(
      JdbcClient db,
      Papers papers,
      Budgets budgets,
      Planning planning,
      Contents contents,
      Audit audit,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.db = db;
    this.papers = papers;
    this.budgets = budgets;
    this.planning = planning;
    this.contents = contents;
    this.audit = audit;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public String name() {
    return NAME;
  }

  /**
   * What the job is told: the paper, and when it was asked for. Who takes a time back and sets
   * another asks for another job, since the one before may just be ending.
   */
  static String which(long paper, Instant asked) {
    return paper + AT + asked.toEpochMilli();
  }

  private Optional<Paper> paper(String which) {
    return papers
        .find(Long.parseLong(which.split(AT, 2)[0]))
        .filter(paper -> paper.step() == Step.PRINTING);
  }

  @Override
  public boolean giveUp(String which) {
    paper(which).ifPresent(paper -> fail(paper, Failure.of("failed.internal")));
    return true;
  }

  @Override
  public void run(String which) {
    Paper paper = paper(which).orElse(null);
    if (paper == null) {
      return;
    }
    if (!budgets.holds(paper)) {
      fail(paper, Failure.of("failed.overtaken"));
      return;
    }
    List<Item> items = papers.items(paper.id());
    if (budgets.lessSecretThanUnits(paper, items).isPresent()) {
      fail(paper, Failure.of("failed.unit-secret"));
      return;
    }
    try {
      switch (outcome(paper, items)) {
        case Outcome.Ready ready ->
            transaction.executeWithoutResult(status -> keep(paper, ready.files()));
        case Outcome other -> fail(paper, Failure.of(other));
      }
    } catch (Unfit e) {
      fail(paper, Failure.of("failed.unfit"));
    }
  }

  private Outcome outcome(Paper paper, List<Item> items) {
    var at = paper.plannedAt() == null ? clock.instant() : paper.plannedAt().toInstant();
    return new Publisher(budgets.reviewer(paper, Locale.CHINESE))
        .publish(budgets.request(paper, items, at));
  }

  /** It may have been taken back while it was printed: then nothing is kept. */
  private boolean isStillWanted(Paper paper) {
    db.sql("select id from disclosure where id = ? for update")
        .param(paper.id())
        .query()
        .listOfRows();
    Paper now = papers.find(paper.id()).orElse(paper);
    return now.step() == Step.PRINTING
        && now.plannedAt() != null
        && now.plannedAt().equals(paper.plannedAt());
  }

  private void keep(Paper paper, Map<String, byte[]> files) {
    if (!isStillWanted(paper)) {
      return;
    }
    planning.drop(paper.id());
    int place = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String sm3 = contents.keep(Planning.holder(paper.id()), file.getValue());
      db.sql(
              "insert into publication_file (disclosure, place, name, bytes, sm3)"
                  + " values (?, ?, ?, ?, ?)")
          .params(paper.id(), ++place, file.getKey(), file.getValue().length, sm3)
          .update();
    }
    db.sql("update disclosure set step = 'PLANNED' where id = ?").param(paper.id()).update();
    audit.recordSystem(
        "-", "-", "disclosure.print", SecrecyReview.object(paper), files.size() + " files");
  }

  private void fail(Paper paper, Failure failure) {
    LOG.info("{} is not printed: {}", SecrecyReview.object(paper), failure.en());
    transaction.executeWithoutResult(
        status -> {
          if (isStillWanted(paper)) {
            db.sql(
                    "update disclosure set step = 'FAILED', failure_zh = ?, failure_en = ?"
                        + " where id = ?")
                .params(failure.zh(), failure.en(), paper.id())
                .update();
            audit.recordSystem(
                "-", "-", "disclosure.print", SecrecyReview.object(paper), failure.zh());
          }
        });
  }
}
