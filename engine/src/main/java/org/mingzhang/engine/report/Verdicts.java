package org.mingzhang.engine.report;

import java.util.Map;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.verdict.Fault;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.words.Words;

/** The one line that says what a check comes to. */
public final class Verdicts {

  private Verdicts() {}

  public static String line(Words words, Review review) {
    Map<Severity, Integer> faults = Fault.count(review.faults());
    return Icons.of(review.verdict())
        + " "
        + words.text(
            "verdict." + review.verdict().word(),
            review.count(Severity.ERROR),
            review.count(Severity.WARNING),
            review.count(Severity.NOTE),
            faults.getOrDefault(Severity.ERROR, 0),
            faults.getOrDefault(Severity.WARNING, 0),
            faults.getOrDefault(Severity.NOTE, 0));
  }

  public static String total(Words words, Tally tally) {
    return Icons.of(tally.verdict())
        + " "
        + words.text(
            "verdict.total",
            tally.publications(),
            tally.clean(),
            tally.count(Severity.ERROR),
            tally.count(Severity.WARNING),
            tally.count(Severity.NOTE));
  }
}
