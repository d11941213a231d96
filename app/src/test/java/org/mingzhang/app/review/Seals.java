package org.mingzhang.app.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Computes the hashes of frozen versions anew, in a database that no application has open. */
public final class Seals {

  private Seals() {}

  /** Fails if a version was changed, or is missing in the chain of its draft. */
  public static void demandWhole(JdbcClient db) {
    List<Sealed> versions =
        db.sql(
                "select draft, number, round, kind, submitted_by, authors, at, lines, budget,"
                    + " previous_sm3, sm3 from version order by draft, number")
            .query(Sealed.class)
            .list();
    Map<Long, Sealed> last = new HashMap<>();
    for (Sealed one : versions) {
      Sealed before = last.put(one.draft(), one);
      boolean follows =
          one.number() == (before == null ? 1 : before.number() + 1)
              && one.previousSm3().equals(before == null ? "" : before.sm3());
      if (!follows || !one.sm3().equals(one.hash())) {
        throw new IllegalStateException("the versions of draft " + one.draft() + " are not whole");
      }
    }
  }
}
