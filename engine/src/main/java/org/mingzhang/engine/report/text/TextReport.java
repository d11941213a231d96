package org.mingzhang.engine.report.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.verdict.Fault;
import org.mingzhang.engine.report.Icons;
import org.mingzhang.engine.report.Look;
import org.mingzhang.engine.report.Report;
import org.mingzhang.engine.report.Scores;
import org.mingzhang.engine.report.Tally;
import org.mingzhang.engine.report.Titles;
import org.mingzhang.engine.report.Verdicts;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.words.Words;

/**
 * The report for a person at a terminal: verdict and score first, then each fault once, the gravest
 * first, notes and large numbers of warnings in one line each; the verdict last again.
 */
public final class TextReport implements Report {

  private static final int MOST_NOTES = 6;

  /** With more kinds of warnings each has one line, so that the report fits on three screens. */
  private static final int MOST_TOLD = 12;

  private final Writer out;
  private final Lines lines;
  private final Words words;
  private final Titles titles;
  private final Tally tally = new Tally();

  /**
   * @param out is closed with the report
   */
  public TextReport(OutputStream out, Look look) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.lines = new Lines(this.out, look);
    this.words = look.words();
    this.titles = new Titles(words);
  }

  @Override
  public void add(Review review) throws IOException {
    tally.add(review);
    String verdict = Verdicts.line(words, review);
    lines.line(Ink.BOLD, titles.of(review.publication()));
    lines.line(Ink.FAINT, review.source().name() + "  ·  " + review.publication().layout());
    lines.hanging("", 2, Ink.of(review.verdict()), verdict);
    lines.wrapped(2, Ink.PLAIN, Scores.line(words, review.score()));
    faults(review);
    lines.blank();
    if (!review.setAside().isEmpty()) {
      lines.line(Ink.FAINT, "  " + words.text("fault.set-aside", review.setAside().size()));
    }
    lines.hanging("", 2, Ink.of(review.verdict()), verdict);
    lines.blank();
  }

  private void faults(Review review) throws IOException {
    FaultLines teller = new FaultLines(lines, titles, rules(review));
    List<Fault> faults = review.faults();
    Map<Severity, Integer> counts = Fault.count(faults);
    int number = 0;
    int notes = 0;
    Severity before = null;
    for (Fault fault : faults) {
      number++;
      if (fault.severity() != before) {
        before = fault.severity();
        head(before, counts.getOrDefault(before, 0), review.count(before));
      }
      boolean brief =
          fault.severity() == Severity.WARNING
              && counts.getOrDefault(Severity.WARNING, 0) > MOST_TOLD;
      if (fault.severity() == Severity.NOTE) {
        if (notes++ < MOST_NOTES) {
          teller.mention(number, fault);
        }
      } else if (brief) {
        teller.mention(number, fault);
      } else {
        teller.tell(number, fault);
      }
    }
    if (notes > MOST_NOTES) {
      lines.wrapped(2, Ink.FAINT, words.text("fault.more-notes", notes - MOST_NOTES));
    }
  }

  private void head(Severity severity, int faults, int places) throws IOException {
    lines.blank();
    String count = words.text("severity." + severity.word() + ".count", faults, places);
    lines.line(Ink.of(severity), Icons.of(severity) + " " + count);
  }

  private static Map<String, RuleInfo> rules(Review review) {
    Map<String, RuleInfo> rules = new HashMap<>();
    review
        .examination()
        .outcomes()
        .forEach(outcome -> rules.put(outcome.rule().id(), outcome.rule()));
    return rules;
  }

  @Override
  public void close() throws IOException {
    if (tally.publications() > 1) {
      lines.line(Ink.of(tally.verdict()), Verdicts.total(words, tally));
    }
    out.close();
  }
}
