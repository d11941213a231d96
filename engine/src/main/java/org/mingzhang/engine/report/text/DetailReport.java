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
import org.mingzhang.core.check.verdict.Fault;
import org.mingzhang.engine.report.Icons;
import org.mingzhang.engine.report.Look;
import org.mingzhang.engine.report.Report;
import org.mingzhang.engine.report.Tally;
import org.mingzhang.engine.report.Titles;
import org.mingzhang.engine.report.Verdicts;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.words.Words;

/** Every finding with all that is known of it: by severity, then by place, the verdict last. */
public final class DetailReport implements Report {

  private static final int MOST_PLACES = 4;
  private static final int INDENT = 4;

  private final Writer out;
  private final Lines lines;
  private final Look look;
  private final Words words;
  private final Titles titles;
  private final Tally tally = new Tally();
  private final int labelWidth;

  /**
   * @param out is closed with the report
   */
  public DetailReport(OutputStream out, Look look) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.lines = new Lines(this.out, look);
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
    lines.line(Ink.BOLD, titles.of(review.publication()));
    lines.line(Ink.FAINT, review.source().name() + "  ·  " + review.publication().layout());
    for (Severity severity : Severity.values()) {
      List<Finding> findings =
          review.findings().stream().filter(finding -> finding.severity() == severity).toList();
      if (!findings.isEmpty()) {
        lines.blank();
        int faults = Fault.of(findings).size();
        String word = words.text("severity." + severity.word() + ".count", faults, findings.size());
        lines.line(Ink.of(severity), Icons.of(severity) + " " + word);
        byPlace(severity, findings);
      }
    }
    lines.blank();
    lines.hanging("", 2, Ink.of(review.verdict()), Verdicts.line(words, review));
    lines.blank();
  }

  private void byPlace(Severity severity, List<Finding> findings) throws IOException {
    Map<String, List<Finding>> groups =
        findings.stream()
            .collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<String, List<Finding>> group : groups.entrySet()) {
      lines.blank();
      lines.line(Ink.BOLD, "  " + group.getKey());
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
      lines.wrapped(INDENT, Ink.PLAIN, finding.message());
    } else {
      lines.hanging("  " + mark + " ", INDENT, Ink.PLAIN, finding.message());
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
    lines.labelled(INDENT, words.text("label." + label), labelWidth, ink, text);
  }

  @Override
  public void close() throws IOException {
    if (tally.publications() > 1) {
      lines.line(Ink.of(tally.verdict()), Verdicts.total(words, tally));
    }
    out.close();
  }
}
