package org.mingzhang.app.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures that finance corrected, for the unit to see. */
@Component
class Corrections {

  private final JdbcClient db;
  private final Clock clock;

  Corrections(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** All of a draft, the last first. */
  List<Correction> of(long draft) {
    return db.sql(
            "select c.id, v.number, c.sheet, c.line, c.slot, c.before_value, c.after_value,"
                + " c.reason, c.corrected_name, c.at, c.seen_by from correction c"
                + " join version v on v.id = c.version where c.draft = ? order by c.id desc")
        .param(draft)
        .query(Rows.of(Correction.class))
        .list();
  }

  /** Those that the unit has not said it has seen. */
  List<Correction> unseen(long draft) {
    return of(draft).stream().filter(one -> one.seenBy().isEmpty()).toList();
  }

  void add(long draft, long version, Viewer by, Correction one) {
    db.sql(
            "insert into correction (draft, version, sheet, line, slot, before_value, after_value,"
                + " reason, corrected_by, corrected_name, at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            draft,
            version,
            one.sheet(),
            one.line(),
            one.slot(),
            one.beforeValue(),
            one.afterValue(),
            one.reason(),
            by.signIn(),
            by.name(),
            Rows.at(clock.instant()))
        .update();
  }

  /** The unit has seen them. */
  int see(long draft, Viewer by) {
    return db.sql("update correction set seen_by = ?, seen_at = ? where draft = ? and seen_by = ''")
        .params(by.name(), Rows.at(clock.instant()), draft)
        .update();
  }

  /**
   * A corrected figure.
   *
   * @param number of the version that has it
   * @param seenBy of the unit; "" if nobody has seen it
   */
  record Correction(
      long id,
      int number,
      String sheet,
      String line,
      String slot,
      String beforeValue,
      String afterValue,
      String reason,
      String correctedName,
      OffsetDateTime at,
      String seenBy) {}
}
