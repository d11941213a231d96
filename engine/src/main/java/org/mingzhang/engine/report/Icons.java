package org.mingzhang.engine.report;

import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.engine.review.Verdict;

/** The sign that stands beside each word, so that colour is never needed to tell them apart. */
public final class Icons {

  private Icons() {}

  public static String of(Severity severity) {
    return switch (severity) {
      case ERROR -> "✗";
      case WARNING -> "!";
      case NOTE -> "i";
    };
  }

  public static String of(Verdict verdict) {
    return switch (verdict) {
      case CLEAN -> "✓";
      case WARNINGS -> "!";
      case ERRORS -> "✗";
    };
  }
}
