package org.mingzhang.engine.report.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.verdict.Fault;
import org.mingzhang.engine.report.Icons;
import org.mingzhang.engine.report.Titles;
import org.mingzhang.engine.words.Words;

/**
 * Tells faults so that many fit on a screen: what must hold, the first place with what is printed
 * and what should be, what to do, and where else.
 */
final class FaultLines {

  private static final int MOST_PLACES = 8;
  private static final int INDENT = 5;

  private final Lines lines;
  private final Words words;
  private final Titles titles;
  private final Map<String, RuleInfo> rules;
  private final int labelWidth;

  FaultLines(Lines lines, Titles titles, Map<String, RuleInfo> rules) {
    this.lines = lines;
    this.words = lines.look().words();
    this.titles = titles;
    this.rules = rules;
    this.labelWidth =
        Stream.of("cause", "repair", "also", "places")
                .mapToInt(label -> DisplayWidth.of(words.text("label." + label)))
                .max()
                .orElse(0)
            + 1;
  }

  /** A fault that has to be mended or looked at. */
  void tell(int number, Fault fault) throws IOException {
    Finding first = fault.first();
    title(number, fault);
    place(first);
    lines.wrapped(INDENT, Ink.PLAIN, first.message());
    values(first, Ink.of(fault.severity()));
    labelled("cause", first.cause());
    labelled("repair", first.repair());
    if (fault.places() > 1) {
      labelled("also", places(fault.findings().stream().skip(1).map(FaultLines::where).toList()));
    } else if (fault.severity() == Severity.ERROR) {
      labelled("places", places(first.where().stream().skip(1).toList()));
    }
  }

  /** A fault in one line. */
  void mention(int number, Fault fault) throws IOException {
    String place = titles.brief(where(fault.first()));
    String also = fault.places() > 1 ? " " + words.text("fault.count", fault.places()) : "";
    String lead = "  " + Ink.of(fault.severity()).paint(number(number), lines.look().colour());
    String text = heading(fault) + also + "  " + place;
    lines.hanging(lead, INDENT, Ink.PLAIN, text.stripTrailing());
  }

  private void title(int number, Fault fault) throws IOException {
    String count = fault.places() > 1 ? "  " + words.text("fault.count", fault.places()) : "";
    String text = number(number).strip() + "  " + heading(fault) + count;
    String rule = String.join(" ", fault.rules());
    if (fault.isOneFigure()) {
      rule = words.text("fault.rules", fault.first().rule(), fault.rules().size());
    }
    lines.ends(2, Ink.BOLD, text, Ink.FAINT, rule);
  }

  /** What must hold, in the words of the rule. */
  private String heading(Fault fault) {
    RuleInfo rule = rules.get(fault.first().rule());
    return rule == null ? fault.first().rule() : rule.title(lines.look().language());
  }

  private static String number(int number) {
    return number + (number < 10 ? "  " : " ");
  }

  private void place(Finding finding) throws IOException {
    Place place = where(finding);
    String position = titles.position(place.origin());
    String mark = Ink.of(finding.severity()).paint(Icons.of(finding.severity()), colour());
    String name = (titles.brief(place) + "  " + position).strip();
    lines.hanging("   " + mark + " ", INDENT, Ink.PLAIN, name);
  }

  private boolean colour() {
    return lines.look().colour();
  }

  private void values(Finding finding, Ink ink) throws IOException {
    if (!finding.expected().isEmpty() && !finding.actual().isEmpty()) {
      String arrow = ink.paint(finding.actual(), colour()) + " → ";
      int indent = INDENT + DisplayWidth.of(finding.actual() + " → ");
      lines.hanging(" ".repeat(INDENT) + arrow, indent, Ink.GOOD, finding.expected());
    }
  }

  private void labelled(String label, String text) throws IOException {
    lines.labelled(INDENT, words.text("label." + label), labelWidth, Ink.PLAIN, text);
  }

  private static Place where(Finding finding) {
    return finding.where().isEmpty() ? Titles.WHOLE_DOCUMENT : finding.where().getFirst();
  }

  private String places(List<Place> places) {
    List<String> names = places.stream().map(titles::brief).distinct().toList();
    String named =
        names.stream().limit(MOST_PLACES).collect(Collectors.joining(words.text("places.joint")));
    int rest = names.size() - MOST_PLACES;
    return rest > 0 ? named + words.text("places.more", rest) : named;
  }
}
