package org.mingzhang.app.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What reviewers said; kept for ever, open until the next version is submitted. */
@Component
class Opinions {

  private final JdbcClient db;
  private final Clock clock;

  Opinions(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** All of a draft, the last first. */
  List<Opinion> of(long draft) {
    return db.sql(
            "select p.id, v.number, p.step, p.author_name, p.sheet, p.line, p.slot, p.content,"
                + " p.at, a.number as answered from opinion p join version v on v.id = p.version"
                + " left join version a on a.id = p.answered_in where p.draft = ?"
                + " order by p.id desc")
        .param(draft)
        .query(Rows.of(Opinion.class))
        .list();
  }

  void say(long draft, long version, String step, Viewer by, Spoken spoken) {
    db.sql(
            "insert into opinion (draft, version, step, author, author_name, sheet, line, slot,"
                + " content, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            draft,
            version,
            step,
            by.signIn(),
            by.name(),
            spoken.sheet(),
            spoken.line(),
            spoken.slot(),
            spoken.text(),
            Rows.at(clock.instant()))
        .update();
  }

  /** What was open has been answered by a version. */
  void answer(long draft, long version) {
    db.sql("update opinion set answered_in = ? where draft = ? and answered_in is null")
        .params(version, draft)
        .update();
  }

  /**
   * What a reviewer says of a cell, or of the whole if sheet, line and slot are "".
   *
   * @param slot of the cell
   */
  record Spoken(String sheet, String line, String slot, String text) {
    static Spoken ofWhole(String text) {
      return new Spoken("", "", "", text);
    }

    boolean isOfWhole() {
      return sheet.isEmpty() && line.isEmpty() && slot.isEmpty();
    }
  }

  /**
   * An opinion.
   *
   * @param number of the version it is about
   * @param answered number of the version that came after it; null while it is open
   */
  record Opinion(
      long id,
      int number,
      String step,
      String authorName,
      String sheet,
      String line,
      String slot,
      String content,
      OffsetDateTime at,
      @Nullable Integer answered) {

    boolean isOpen() {
      return answered == null;
    }
  }
}
