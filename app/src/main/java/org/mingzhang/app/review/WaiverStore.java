package org.mingzhang.app.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.store.Rows;
import org.mingzhang.engine.waive.Waiver;
import org.mingzhang.engine.waive.Waivers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The findings that somebody wants set aside, and those that are. */
@Component
class WaiverStore {

  private static final String SELECT =
      "select id, draft, rule, organization, place, printed, content, finding, reason, proposed_by,"
          + " proposed_name, proposed_at, decision, decided_by, decided_name, decided_at"
          + " from waiver ";

  private final JdbcClient db;
  private final Clock clock;

  WaiverStore(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Those of a draft that the check leaves out. */
  Waivers agreed(long draft) {
    return new Waivers(
        of(draft).stream()
            .filter(one -> one.decision().equals(AGREED))
            .map(Proposal::waiver)
            .toList());
  }

  List<Proposal> of(long draft) {
    return db.sql(SELECT + "where draft = ? order by id")
        .param(draft)
        .query(Rows.of(Proposal.class))
        .list();
  }

  Proposal get(long draft, long id) {
    return db.sql(SELECT + "where id = ? and draft = ?")
        .params(id, draft)
        .query(Rows.of(Proposal.class))
        .optional()
        .orElseThrow(NotHere::new);
  }

  void propose(long draft, Waiver waiver, String finding, Viewer by) {
    db.sql(
            "insert into waiver (draft, rule, organization, place, printed, content, finding,"
                + " reason, proposed_by, proposed_name, proposed_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            draft,
            waiver.rule(),
            waiver.organization(),
            waiver.place(),
            waiver.printed(),
            waiver.content(),
            finding,
            waiver.reason(),
            by.signIn(),
            by.name(),
            Rows.at(clock.instant()))
        .update();
  }

  /** Decides one that nobody has decided; tells whether it was so. */
  boolean decide(long id, boolean agreed, Viewer by) {
    return db.sql(
                "update waiver set decision = ?, decided_by = ?, decided_name = ?, decided_at = ?"
                    + " where id = ? and decision = ''")
            .params(agreed ? AGREED : REFUSED, by.signIn(), by.name(), Rows.at(clock.instant()), id)
            .update()
        == 1;
  }

  static final String AGREED = "AGREED";
  static final String REFUSED = "REFUSED";

  /**
   * A finding that somebody wants set aside.
   *
   * @param finding the sentence, for people
   * @param decision AGREED or REFUSED; "" while it waits
   */
  record Proposal(
      long id,
      long draft,
      String rule,
      String organization,
      String place,
      String printed,
      String content,
      String finding,
      String reason,
      String proposedBy,
      String proposedName,
      OffsetDateTime proposedAt,
      String decision,
      String decidedBy,
      String decidedName,
      @Nullable OffsetDateTime decidedAt) {

    Waiver waiver() {
      return new Waiver(
          rule,
          organization,
          place,
          printed,
          content,
          reason,
          proposedName,
          proposedAt.toLocalDate());
    }
  }
}
