package org.mingzhang.engine.report.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.engine.report.Icons;
import org.mingzhang.engine.report.Look;
import org.mingzhang.engine.report.Report;
import org.mingzhang.engine.report.Tally;
import org.mingzhang.engine.report.Titles;
import org.mingzhang.engine.report.Verdicts;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.review.Verdict;
import org.mingzhang.engine.words.Words;

/** The report for a person at a terminal: by severity, then by place, one verdict line last. */
public final class TextReport implements Report {

  private static final int MOST_PLACES = 4;
  private static final String INDENT = "    ";

  private final Writer out;
  private final Look look;
  private final Words words;
  private final Titles titles;
  private final Tally tally = new Tally();
  private final int labelWidth;

  /**
   * @param out is closed with the report
   */
  public TextReport(OutputStream out, Look look) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.look = look;
    this.words = look.words();
    this.titles = new Titles(words);
    this.labelWidth =
        List.of("actual", "expected", "cause", "repair", "places", "rule").stream()
                .mapToInt(label -> DisplayWidth.of(words.text("label." + label)))
                .max()
                .orElse(0)
            + 2;
  }

  @Override
  public void add(Review review) throws IOException {
    tally.add(review);
    line(Ink.BOLD, titles.of(review.publication()));
    line(Ink.FAINT, review.source().name() + "  ·  " + review.publication().layout());
    for (Severity severity : Severity.values()) {
      List<Finding> findings =
          review.findings().stream().filter(finding -> finding.severity() == severity).toList();
      if (!findings.isEmpty()) {
        line(Ink.PLAIN, "");
        String word = words.text("severity." + severity.word() + ".count", findings.size());
        line(Ink.of(severity), Icons.of(severity) + " " + word);
        byPlace(severity, findings);
      }
    }
    line(Ink.PLAIN, "");
    verdict(Verdicts.line(words, review), review.verdict());
    line(Ink.PLAIN, "");
  }

  private void byPlace(Severity severity, List<Finding> findings) throws IOException {
    Map<String, List<Finding>> groups =
        findings.stream()
            .collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<String, List<Finding>> group : groups.entrySet()) {
      line(Ink.PLAIN, "");
      line(Ink.BOLD, "  " + group.getKey());
      for (Finding finding : group.getValue()) {
        finding(severity, finding);
      }
    }
  }

  private String group(Finding finding) {
    return finding.where().isEmpty()
        ? words.text("place.document")
        : titles.group(finding.where().getFirst());
  }

  private void finding(Severity severity, Finding finding) throws IOException {
    String head = finding.where().isEmpty() ? "" : titles.within(finding.where().getFirst());
    String position =
        finding.where().isEmpty() ? "" : titles.position(finding.where().getFirst().origin());
    String mark = Ink.of(severity).paint(Icons.of(severity), look.colour());
    if (!head.isEmpty() || !position.isEmpty()) {
      String place = head.isEmpty() ? position : head;
      String faint = head.isEmpty() ? "" : "  " + Ink.FAINT.paint(position, look.colour());
      out.write("  " + mark + " " + place + faint + "\n");
      wrapped(INDENT, Ink.PLAIN, finding.message());
    } else {
      wrapped("  " + Icons.of(severity) + " ", Ink.PLAIN, finding.message());
    }
    labelled("actual", Ink.of(severity), finding.actual());
    labelled("expected", Ink.GOOD, finding.expected());
    labelled("cause", Ink.PLAIN, finding.cause());
    labelled("repair", Ink.PLAIN, finding.repair());
    labelled("places", Ink.PLAIN, others(finding.where()));
    labelled("rule", Ink.FAINT, finding.rule());
  }

  /** The further places of a finding, in few words. */
  private String others(List<Place> places) {
    if (places.size() < 2) {
      return "";
    }
    String named =
        places.stream()
            .skip(1)
            .limit(MOST_PLACES)
            .map(place -> titles.group(place) + " " + titles.within(place))
            .map(String::strip)
            .distinct()
            .collect(Collectors.joining(words.text("places.joint")));
    int rest = places.size() - 1 - MOST_PLACES;
    return rest > 0 ? named + words.text("places.more", rest) : named;
  }

  private void labelled(String label, Ink ink, String text) throws IOException {
    if (!text.isEmpty()) {
      String name = DisplayWidth.pad(words.text("label." + label), labelWidth);
      String first = INDENT + Ink.FAINT.paint(name, look.colour());
      write(first, INDENT.length() + labelWidth, ink, text);
    }
  }

  private void wrapped(String indent, Ink ink, String text) throws IOException {
    write(indent, DisplayWidth.of(indent), ink, text);
  }

  private void write(String first, int indent, Ink ink, String text) throws IOException {
    String lead = first;
    for (String paragraph : text.split("\n")) {
      for (String line : DisplayWidth.wrap(paragraph, Math.max(30, look.width() - indent))) {
        out.write(lead + ink.paint(line, look.colour()) + "\n");
        lead = " ".repeat(indent);
      }
    }
  }

  private void line(Ink ink, String text) throws IOException {
    out.write(ink.paint(text, look.colour()) + "\n");
  }

  private void verdict(String text, Verdict verdict) throws IOException {
    line(Ink.of(verdict), text);
  }

  @Override
  public void close() throws IOException {
    if (tally.publications() > 1) {
      verdict(Verdicts.total(words, tally), tally.verdict());
    }
    out.close();
  }
}
