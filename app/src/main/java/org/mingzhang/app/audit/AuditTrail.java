package org.mingzhang.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the record, and verifies that nobody has touched it. */
@Component
class AuditTrail {

  private static final int PAGE = 1000;
  private static final String SELECT = "select * from audit ";

  private final JdbcClient db;

  AuditTrail(JdbcClient db) {
    this.db = db;
  }

  /**
   * The latest entries that speak of what is looked for, the newest first.
   *
   * @param actions codes of actions that are called so
   */
  List<Entry> latest(String search, List<String> actions, long before, int most) {
    String like = "%" + search.toLowerCase(java.util.Locale.ROOT) + "%";
    return db.sql(
            SELECT
                + "where sequence < :before and (lower(person) like :like or lower(action) like :like"
                + " or lower(object) like :like or action in (:actions))"
                + " order by sequence desc limit :most")
        .param("before", before)
        .param("like", like)
        .param("actions", actions.isEmpty() ? List.of("") : actions)
        .param("most", most)
        .query(AuditTrail::entry)
        .list();
  }

  /** All entries from the first on, never more than a page of them in memory. */
  void forEach(Consumer<Entry> taker) {
    long after = 0;
    while (true) {
      List<Entry> page =
          db.sql(SELECT + "where sequence > ? order by sequence limit ?")
              .params(after, PAGE)
              .query(AuditTrail::entry)
              .list();
      if (page.isEmpty()) {
        return;
      }
      page.forEach(taker);
      after = page.getLast().sequence();
    }
  }

  /** Follows the chain from its first link to its end. */
  Verification verify() {
    Chain chain = new Chain();
    forEach(chain::follow);
    Verification end =
        db.sql("select sequence, hash from audit_head where id = 1")
            .query((row, number) -> chain.end(row.getLong("sequence"), row.getString("hash")))
            .single();
    return end;
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getLong("sequence"),
        row.getObject("at", OffsetDateTime.class),
        new Deed(
            row.getString("person"),
            row.getString("organisation"),
            row.getString("roles"),
            row.getString("address"),
            row.getString("action"),
            row.getString("object"),
            row.getString("before_value"),
            row.getString("after_value"),
            row.getString("outcome")),
        row.getString("previous_hash"),
        row.getString("hash"));
  }

  /** Where the chain stands while it is followed. */
  private static final class Chain {
    private long last;
    private String hash = "";
    private long broken;

    void follow(Entry entry) {
      boolean fits =
          entry.sequence() == last + 1 && entry.previousHash().equals(hash) && entry.isIntact();
      if (!fits && broken == 0) {
        broken = last + 1;
      }
      last = entry.sequence();
      hash = entry.hash();
    }

    Verification end(long sequence, String expected) {
      if (broken == 0 && (sequence != last || !expected.equals(hash))) {
        broken = last + 1;
      }
      return new Verification(last, broken);
    }
  }
}
