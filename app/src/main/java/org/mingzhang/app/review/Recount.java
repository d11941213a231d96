package org.mingzhang.app.review;

import java.util.List;
import java.util.Locale;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.Drafts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts again what has been typed in since it was counted last, a few at a time, so that the board
 * tells how it stands before anything is submitted. Several nodes may do the same: no harm.
 */
@Component
class Recount {

  private static final Logger LOG = LoggerFactory.getLogger(Recount.class);
  private static final int AT_ONCE = 10;

  private final JdbcClient db;
  private final Drafts drafts;
  private final Standings standings;
  private final Counting counting;
  private final TransactionTemplate transaction;

  Recount(
      JdbcClient db,
      Drafts drafts,
      Standings standings,
      Counting counting,
      TransactionTemplate transaction) {
    this.db = db;
    this.drafts = drafts;
    this.standings = standings;
    this.counting = counting;
    this.transaction = transaction;
  }

  @Scheduled(initialDelay = 20_000, fixedDelay = 15_000)
  void some() {
    List<Long> stale =
        db.sql(
                "select d.id from draft d left join draft_state s on s.draft = d.id"
                    + " where d.step = 'prepare' and d.changed_at is not null"
                    + " and (s.counted_at is null or s.counted_at < d.changed_at)"
                    + " order by d.changed_at fetch first "
                    + AT_ONCE
                    + " rows only")
            .query(Long.class)
            .list();
    for (long id : stale) {
      try {
        one(id);
      } catch (RuntimeException e) {
        // A draft that cannot be counted must not hold up the others.
        LOG.warn("draft {} was not counted: {}", id, e.toString());
      }
    }
  }

  private void one(long id) {
    Draft draft = drafts.get(id);
    Standing standing = standings.of(draft);
    Standing.Count count =
        counting.count(draft, standing, counting.check(draft, standing, Locale.SIMPLIFIED_CHINESE));
    transaction.executeWithoutResult(
        status -> {
          // Submitted in the meantime: then it was counted there.
          if (drafts.get(id).isOpen()) {
            standings.begin(draft);
            standings.counted(id, count);
          }
        });
  }
}
