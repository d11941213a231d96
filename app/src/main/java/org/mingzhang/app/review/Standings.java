package org.mingzhang.app.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.review.Standing.Count;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps where each draft is; whoever is about to change that holds the row until he is done. */
@Component
class Standings {

  private static final String SELECT =
      "select draft, round, version, since, errors, warnings, notes, total_fen, changed_lines,"
          + " changed_fen, first_zh, first_en from draft_state where draft = ?";

  private final JdbcClient db;
  private final Clock clock;
  private final Rounds rounds;

  Standings(JdbcClient db, Clock clock, Rounds rounds) {
    this.db = db;
    this.clock = clock;
    this.rounds = rounds;
  }

  /** The row of a draft, made if there is none, and held until the transaction ends. */
  Standing hold(Draft draft) {
    begin(draft);
    return db.sql(SELECT + " for update")
        .param(draft.id())
        .query(Rows.of(Row.class))
        .single()
        .standing();
  }

  /** The row of a draft. */
  Standing of(Draft draft) {
    return db.sql(SELECT)
        .param(draft.id())
        .query(Rows.of(Row.class))
        .optional()
        .map(Row::standing)
        .orElseGet(
            () ->
                new Standing(
                    draft.id(),
                    rounds.begun(draft.campaign()).id(),
                    null,
                    Rows.at(clock.instant()),
                    Count.NONE));
  }

  /** Makes the row if there is none. */
  void begin(Draft draft) {
    db.sql(
            "insert into draft_state (draft, round, since) values (?, ?, ?)"
                + " on conflict do nothing")
        .params(draft.id(), rounds.begun(draft.campaign()).id(), Rows.at(clock.instant()))
        .update();
  }

  /** A new version is the last one. */
  void submitted(long draft, long version, Count count) {
    db.sql("update draft_state set version = ?, since = ? where draft = ?")
        .params(version, Rows.at(clock.instant()), draft)
        .update();
    counted(draft, count);
  }

  void counted(long draft, Count count) {
    db.sql(
            "update draft_state set errors = ?, warnings = ?, notes = ?, total_fen = ?,"
                + " changed_lines = ?, changed_fen = ?, first_zh = ?, first_en = ?, counted_at = ?"
                + " where draft = ?")
        .params(
            count.errors(),
            count.warnings(),
            count.notes(),
            count.totalFen(),
            count.changedLines(),
            count.changedFen(),
            count.firstZh(),
            count.firstEn(),
            Rows.at(clock.instant()),
            draft)
        .update();
  }

  /** It has come to another step. */
  void moved(long draft) {
    db.sql("update draft_state set since = ? where draft = ?")
        .params(Rows.at(clock.instant()), draft)
        .update();
  }

  /** It begins another way up. */
  void round(long draft, String round) {
    db.sql("update draft_state set round = ?, since = ? where draft = ?")
        .params(round, Rows.at(clock.instant()), draft)
        .update();
  }

  private record Row(
      long draft,
      String round,
      @Nullable Long version,
      OffsetDateTime since,
      int errors,
      int warnings,
      int notes,
      long totalFen,
      int changedLines,
      long changedFen,
      String firstZh,
      String firstEn) {

    Standing standing() {
      return new Standing(
          draft,
          round,
          version,
          since,
          new Count(errors, warnings, notes, totalFen, changedLines, changedFen, firstZh, firstEn));
    }
  }
}
