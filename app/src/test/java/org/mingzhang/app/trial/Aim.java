package org.mingzhang.app.trial;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.trial.Ledger.Kind;

/** When a kill comes: so long after something began. */
enum Aim {
  ANY_TIME(null, 200, 2500),
  SUBMISSION(Kind.SUBMISSION, 0, 300),
  DECISION(Kind.DECISION, 0, 100),
  PUBLICATION(Kind.PUBLICATION, 0, 300),
  PRINT(Kind.PRINT, 0, 2500),
  RELEASE(Kind.RELEASE, 0, 2500),
  START(null, 300, 6000);

  private static final int PATIENCE = 20_000;
  private static final Aim[] TURNS = {
    SUBMISSION,
    PUBLICATION,
    PRINT,
    ANY_TIME,
    SUBMISSION,
    RELEASE,
    PRINT,
    DECISION,
    PUBLICATION,
    START
  };

  private final @Nullable Kind after;
  private final int shortest;
  private final int longest;

  Aim(@Nullable Kind after, int shortest, int longest) {
    this.after = after;
    this.shortest = shortest;
    this.longest = longest;
  }

  /** What the kill of a number is aimed at: each has its turn. */
  static Aim of(int kill) {
    return TURNS[(kill - 1) % TURNS.length];
  }

  /** Waits for the moment. */
  void await(Ledger ledger, Random random) throws InterruptedException {
    if (after != null) {
      ledger.awaitNext(after, PATIENCE);
    }
    Thread.sleep(random.nextInt(shortest, longest));
  }
}
