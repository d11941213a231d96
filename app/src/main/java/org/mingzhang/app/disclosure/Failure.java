package org.mingzhang.app.disclosure;

import java.util.Locale;
import java.util.stream.Collectors;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.engine.publish.Outcome;
import org.mingzhang.engine.words.Words;

/** Why a paper was not printed, in both languages. */
record Failure(String zh, String en) {

  private static final int MOST = 5;
  private static final String BUNDLE = "org.mingzhang.app.disclosure.messages";

  static Failure of(String key, Object... details) {
    return new Failure(
        Words.of(BUNDLE, Locale.CHINESE).text(key, details),
        Words.of(BUNDLE, Locale.ENGLISH).text(key, details));
  }

  static Failure of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Refused refused ->
          of(
              "failed.errors",
              refused.review().count(Severity.ERROR),
              refused.review().findings().stream()
                  .filter(finding -> finding.severity() == Severity.ERROR)
                  .limit(MOST)
                  .map(Finding::message)
                  .collect(Collectors.joining("\n")));
      case Outcome.Unprintable fault ->
          of(
              "failed.glyphs",
              fault.format(),
              fault.missing().stream()
                  .map(one -> one.character() + " (" + one.text() + ")")
                  .collect(Collectors.joining(" ")));
      case Outcome.Homeless fault ->
          of("failed.homeless", String.join("、", fault.texts().keySet()));
      case Outcome.Unfaithful fault ->
          of(
              "failed.unfaithful",
              fault.format(),
              fault.differences().stream()
                  .limit(MOST)
                  .map(one -> one.where() + ": " + one.meant() + " ≠ " + one.read())
                  .collect(Collectors.joining("\n")));
      case Outcome.Ready ready -> throw new IllegalArgumentException("nothing is wrong");
    };
  }
}
