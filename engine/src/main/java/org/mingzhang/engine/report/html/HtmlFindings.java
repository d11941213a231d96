package org.mingzhang.engine.report.html;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.book.Examination.Outcome;
import org.mingzhang.core.check.verdict.Fault;
import org.mingzhang.engine.report.Icons;
import org.mingzhang.engine.report.Look;
import org.mingzhang.engine.report.Titles;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.words.Words;

/** The list of faults beside a document; each leads to what it speaks of. */
final class HtmlFindings {

  private static final int MOST_PLACES = 12;
  private static final int MOST_AGAIN = 60;

  private final Page page;
  private final Look look;
  private final Words words;
  private final Titles titles;
  private final Marks marks;
  private final Map<String, RuleInfo> rules = new LinkedHashMap<>();

  HtmlFindings(Page page, Look look, Marks marks) {
    this.page = page;
    this.look = look;
    this.words = look.words();
    this.titles = new Titles(words);
    this.marks = marks;
  }

  void write(Review review) throws IOException {
    for (Outcome outcome : review.examination().outcomes()) {
      rules.put(outcome.rule().id(), outcome.rule());
    }
    List<Fault> faults = review.faults();
    if (faults.isEmpty()) {
      page.element("p", "class=none", words.text("html.none"));
      return;
    }
    page.markup("<ol class=findings>");
    for (int i = 0; i < faults.size(); i++) {
      fault(i + 1, faults.get(i));
    }
    page.markup("</ol>");
  }

  private void fault(int number, Fault fault) throws IOException {
    Finding first = fault.first();
    String severity = fault.severity().word();
    page.markup("<li id=\"" + marks.fault(number) + "\" class=\"finding " + severity + "\">");
    page.markup("<p class=place><span class=severity>");
    page.text(Icons.of(fault.severity()) + " " + words.text("severity." + severity));
    page.markup("</span> ");
    place(where(first));
    page.markup(" <span class=number>#" + number + "</span></p>");
    page.element("p", "class=message", first.message());
    values(first);
    if (fault.places() > 1) {
      again(fault.findings());
    }
    details(fault);
    page.markup("</li>\n");
  }

  private static @Nullable Place where(Finding finding) {
    return finding.where().isEmpty() ? null : finding.where().getFirst();
  }

  /** The other places where the same slip was made. */
  private void again(List<Finding> findings) throws IOException {
    page.markup("<details class=again><summary>");
    page.text(words.text("html.again", findings.size() - 1)).markup("</summary><ul>");
    for (Finding finding : findings.stream().skip(1).limit(MOST_AGAIN).toList()) {
      page.markup("<li>");
      place(where(finding));
      values(finding);
      page.markup("</li>");
    }
    page.markup("</ul>");
    more(findings.size() - 1 - MOST_AGAIN);
    page.markup("</details>");
  }

  private void more(int rest) throws IOException {
    if (rest > 0) {
      page.element("p", "", words.text("places.more", rest));
    }
  }

  private void place(@Nullable Place place) throws IOException {
    if (place == null) {
      page.text(words.text("place.document"));
      return;
    }
    String target = marks.target(place);
    String within = titles.within(place);
    String name = titles.group(place) + (within.isEmpty() ? "" : " · " + within);
    if (target == null) {
      page.text(name);
    } else {
      page.markup("<a class=go href=\"#" + target + "\">").text(name).markup("</a>");
    }
    String position = titles.position(place.origin());
    if (!position.isEmpty()) {
      page.markup(" ").element("small", "", position);
    }
  }

  private void values(Finding finding) throws IOException {
    if (finding.actual().isEmpty() && finding.expected().isEmpty()) {
      return;
    }
    page.markup("<p class=values>");
    if (!finding.actual().isEmpty()) {
      page.text(words.text("label.actual")).markup(" ").element("del", "", finding.actual());
    }
    if (!finding.expected().isEmpty()) {
      page.markup(" ").text(words.text("label.expected")).markup(" ");
      page.element("ins", "", finding.expected());
    }
    page.markup("</p>");
  }

  private void details(Fault fault) throws IOException {
    Finding finding = fault.first();
    page.markup("<details><summary>").text(words.text("html.more")).markup("</summary><dl>");
    term("cause", finding.cause());
    term("repair", finding.repair());
    for (String id : fault.rules()) {
      RuleInfo rule = rules.get(id);
      term("rule", rule == null ? id : id + " " + rule.title(look.language()));
      term("regulation", rule == null ? "" : rule.regulation());
    }
    page.markup("</dl>");
    others(finding);
    page.markup("</details>");
  }

  private void term(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      page.element("dt", "", words.text("label." + name)).element("dd", "", text);
    }
  }

  private void others(Finding finding) throws IOException {
    if (finding.where().size() < 2) {
      return;
    }
    page.element("p", "class=also", words.text("label.places")).markup("<ul>");
    for (Place place : finding.where().stream().skip(1).limit(MOST_PLACES).toList()) {
      page.markup("<li>");
      place(place);
      page.markup("</li>");
    }
    page.markup("</ul>");
    more(finding.where().size() - 1 - MOST_PLACES);
  }
}
