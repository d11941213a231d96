package org.mingzhang.app.inspection;

import java.time.Clock;
import org.mingzhang.app.jobs.Job;
import org.mingzhang.app.store.Contents;
import org.mingzhang.app.store.Rows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at one document and keeps what came of it; begun anew if the node was killed meanwhile. */
@Component
class ReadItem implements Job {

  static final String NAME = "inspection.item";

  /** A document that has killed as many nodes is given up. */
  private static final int MOST_ATTEMPTS = 3;

  private final JdbcClient db;
  private final Contents contents;
  private final ObjectProvider<Looking> looking;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ReadItem(
      JdbcClient db,
      Contents contents,
      ObjectProvider<Looking> looking,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.db = db;
    this.contents = contents;
    this.looking = looking;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(String which) {
    long id = Long.parseLong(which);
    int begun =
        db.sql(
                "update inspection_item set attempts = attempts + 1"
                    + " where id = ? and state = 'WAITING'")
            .param(id)
            .update();
    if (begun == 0) {
      return;
    }
    Item item =
        db.sql("select job, name, digest, attempts from inspection_item where id = ?")
            .param(id)
            .query(Rows.of(Item.class))
            .single();
    Looked looked =
        item.attempts() > MOST_ATTEMPTS
            ? Looked.unusable("unusable.internal")
            : looking.getObject().look(contents.bytes(item.digest()), item.name());
    transaction.executeWithoutResult(status -> keep(id, item, looked));
  }

  /** The job may have been deleted while its document was read: then there is nothing to keep. */
  private void keep(long id, Item item, Looked looked) {
    boolean waits =
        db.sql("select id from inspection_item where id = ? and state = 'WAITING' for update")
            .param(id)
            .query(Long.class)
            .optional()
            .isPresent();
    if (!waits) {
      return;
    }
    String holder = Intake.holder(item.job());
    boolean usable = looked.reason().isEmpty();
    db.sql(
            "update inspection_item set state = ?, reason = ?, finished_at = ?, report_zh = ?,"
                + " report_en = ? where id = ?")
        .params(
            usable ? "DONE" : "UNUSABLE",
            looked.reason(),
            Rows.at(clock.instant()),
            usable ? contents.keep(holder, looked.reportZh()) : "",
            usable ? contents.keep(holder, looked.reportEn()) : "",
            id)
        .update();
    for (int i = 0; i < looked.budgets().size(); i++) {
      insert(id, i + 1, looked.budgets().get(i));
    }
  }

  private void insert(long item, int place, Looked.Budget one) {
    db.sql(
            "insert into inspection_result (item, place, organisation, organisation_code,"
                + " budget_year, verdict, errors, warnings, notes, score, first_zh, first_en)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            item,
            place,
            one.organisation(),
            one.code(),
            one.year(),
            one.verdict(),
            one.errors(),
            one.warnings(),
            one.notes(),
            one.score(),
            one.firstZh(),
            one.firstEn())
        .update();
  }

  private record Item(long job, String name, String digest, int attempts) {}
}
