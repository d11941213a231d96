package org.mingzhang.app.audit;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Verifies the chain of a database that no application has open. */
public final class Chains {

  private Chains() {}

  /** Fails if an entry is missing or was changed. */
  public static void demandWhole(JdbcClient db) {
    Verification verification = new AuditTrail(db).verify();
    if (!verification.isWhole()) {
      throw new IllegalStateException("the audit chain breaks at " + verification.brokenAt());
    }
  }
}
