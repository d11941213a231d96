package org.mingzhang.app.trial;

import java.io.IOException;
import java.net.ConnectException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Counts what people were told as done, and what they heard no more of since a kill cut it off. */
final class Ledger {

  /** What is done. */
  enum Kind {
    /** A cell is saved. */
    SAVE,
    /** A draft is submitted. */
    SUBMISSION,
    /** A version is passed, sent back, approved, or opened again. */
    DECISION,
    /** Items are decided, a review is handed on or signed. */
    SECRECY,
    /** What is public is begun to be corrected. */
    CORRECTION,
    /** A publication is asked for. */
    PUBLICATION,
    /** A publication is printed, by a job. */
    PRINT,
    /** The time of a publication has come. */
    RELEASE
  }

  /** Something that somebody does; false if it was refused. */
  interface Deed {
    boolean done() throws IOException, InterruptedException;
  }

  private final Map<Kind, LongAdder> told = new EnumMap<>(Kind.class);
  private final Map<Kind, LongAdder> cut = new EnumMap<>(Kind.class);
  private final Map<Kind, CountDownLatch> awaited = new ConcurrentHashMap<>();

  Ledger() {
    for (Kind kind : Kind.values()) {
      told.put(kind, new LongAdder());
      cut.put(kind, new LongAdder());
    }
  }

  /** Does something and counts what came of it. */
  boolean attempt(Kind kind, Deed deed) throws IOException, InterruptedException {
    begins(kind);
    try {
      boolean done = deed.done();
      if (done) {
        told.get(kind).increment();
      }
      return done;
    } catch (ConnectException nobodyThere) {
      throw nobodyThere;
    } catch (IOException cutOff) {
      cut(kind, 1);
      throw cutOff;
    }
  }

  /** Tells whoever waits for it that it begins now. */
  void begins(Kind kind) {
    CountDownLatch waiting = awaited.remove(kind);
    if (waiting != null) {
      waiting.countDown();
    }
  }

  /** Counts what a kill cut off. */
  void cut(Kind kind, long times) {
    cut.get(kind).add(times);
  }

  /** Waits until the next of a kind begins, for so long at most. */
  void awaitNext(Kind kind, long millis) throws InterruptedException {
    boolean begun =
        awaited
            .computeIfAbsent(kind, any -> new CountDownLatch(1))
            .await(millis, TimeUnit.MILLISECONDS);
    if (!begun) {
      System.out.println("  no " + kind + " came within " + millis + " ms");
    }
  }

  @Override
  public String toString() {
    StringBuilder all = new StringBuilder();
    for (Kind kind : Kind.values()) {
      all.append(
          "%-12s %6d told as done, %4d cut off%n"
              .formatted(
                  kind.name().toLowerCase(Locale.ROOT), told.get(kind).sum(), cut.get(kind).sum()));
    }
    return all.toString();
  }
}
