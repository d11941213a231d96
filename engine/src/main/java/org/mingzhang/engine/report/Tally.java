package org.mingzhang.engine.report;

import java.util.EnumMap;
import java.util.Map;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.review.Verdict;

/** Counts over several reviews. */
public final class Tally {

  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private int publications;
  private int clean;

  public void add(Review review) {
    publications++;
    clean += review.verdict() == Verdict.CLEAN ? 1 : 0;
    review.findings().forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
  }

  public int publications() {
    return publications;
  }

  public int clean() {
    return clean;
  }

  public int count(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  public Verdict verdict() {
    if (count(Severity.ERROR) > 0) {
      return Verdict.ERRORS;
    }
    return count(Severity.WARNING) > 0 ? Verdict.WARNINGS : Verdict.CLEAN;
  }
}
