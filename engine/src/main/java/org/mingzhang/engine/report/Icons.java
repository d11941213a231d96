package org.mingzhang.engine.report;

import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.engine.review.Verdict;

/** The sign that stands beside each word, so that colour is never needed to tell them apart. */
final class Icons {

  private Icons() {}

  static String of(Severity severity) {
    return switch (severity) {
      case ERROR -> "✗";
      case WARNING -> "!";
      case NOTE -> "i";
    };
  }

  static String of(Verdict verdict) {
    return switch (verdict) {
      case CLEAN -> "✓";
      case WARNINGS -> "!";
      case ERRORS -> "✗";
    };
  }
}
