package org.mingzhang.engine.report.text;

import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.engine.review.Verdict;

/** The few ways text stands out on a terminal. */
enum Ink {
  PLAIN(""),
  BOLD("1"),
  FAINT("2"),
  ERROR("31"),
  WARNING("33"),
  NOTE("36"),
  GOOD("32");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  static Ink of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case NOTE -> NOTE;
    };
  }

  static Ink of(Verdict verdict) {
    return switch (verdict) {
      case CLEAN -> GOOD;
      case WARNINGS -> WARNING;
      case ERRORS -> ERROR;
    };
  }

  String paint(String text, boolean colour) {
    return colour && !code.isEmpty() && !text.isEmpty()
        ? "\u001b[" + code + "m" + text + "\u001b[0m"
        : text;
  }
}
