package org.mingzhang.engine.report;

import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.words.Words;

/** The one line that says what a check comes to. */
public final class Verdicts {

  private Verdicts() {}

  public static String line(Words words, Review review) {
    return Icons.of(review.verdict())
        + " "
        + words.text(
            "verdict." + review.verdict().word(),
            review.count(Severity.ERROR),
            review.count(Severity.WARNING),
            review.count(Severity.NOTE));
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
