package org.mingzhang.app.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds to the record. An entry belongs to the transaction of what it tells of: both are there, or
 * neither. Call it last, since it holds the end of the chain until the transaction ends.
 */
@Component
public class Audit {

  private final JdbcClient db;
  private final Clock clock;

  Audit(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * Records what a person did, with what was there before and after; "" where that says nothing.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Viewer viewer, String action, String object, String before, String after) {
    add(
        new Deed(
            viewer.signIn(),
            viewer.organisationName(),
            String.join(",", viewer.roles().stream().map(Enum::name).sorted().toList()),
            viewer.address(),
            action,
            object,
            before,
            after,
            "done"));
  }

  /** Records what nobody signed in did, such as a failed sign-in or a job of the system. */
  @Transactional
  public void recordSystem(
      String person, String address, String action, String object, String outcome) {
    add(new Deed(person, "", "", address, action, object, "", "", outcome));
  }

  private void add(Deed told) {
    Deed deed = told.printable();
    Head head =
        db.sql("select sequence, hash from audit_head where id = 1 for update")
            .query(Rows.of(Head.class))
            .single();
    OffsetDateTime at = Rows.at(clock.instant());
    Entry entry = Entry.chained(head.sequence() + 1, at, deed, head.hash());
    db.sql(
            "insert into audit (sequence, at, person, organisation, roles, address, action, object,"
                + " before_value, after_value, outcome, previous_hash, hash)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            entry.sequence(),
            entry.at(),
            deed.person(),
            deed.organisation(),
            deed.roles(),
            deed.address(),
            deed.action(),
            deed.object(),
            deed.before(),
            deed.after(),
            deed.outcome(),
            entry.previousHash(),
            entry.hash())
        .update();
    db.sql("update audit_head set sequence = ?, hash = ? where id = 1")
        .params(entry.sequence(), entry.hash())
        .update();
  }

  private record Head(long sequence, String hash) {}
}
