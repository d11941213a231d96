package org.mingzhang.engine.report.html;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.book.Examination.Outcome;
import org.mingzhang.engine.report.Icons;
import org.mingzhang.engine.report.Look;
import org.mingzhang.engine.report.Titles;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.words.Words;

/** The list of findings beside a document; each leads to what it speaks of. */
final class HtmlFindings {

  private static final int MOST_PLACES = 12;

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
    if (review.findings().isEmpty()) {
      page.element("p", "class=none", words.text("html.none"));
      return;
    }
    page.markup("<ol class=findings>");
    for (Severity severity : Severity.values()) {
      int number = 0;
      for (Finding finding : review.findings()) {
        number++;
        if (finding.severity() == severity) {
          finding(number, finding);
        }
      }
    }
    page.markup("</ol>");
  }

  private void finding(int number, Finding finding) throws IOException {
    String severity = finding.severity().word();
    page.markup("<li id=\"" + marks.finding(number) + "\" class=\"finding " + severity + "\">");
    page.markup("<p class=place><span class=severity>");
    page.text(Icons.of(finding.severity()) + " " + words.text("severity." + severity));
    page.markup("</span> ");
    Place first = finding.where().isEmpty() ? null : finding.where().getFirst();
    place(first);
    page.markup(" <span class=number>#" + number + "</span></p>");
    page.element("p", "class=message", finding.message());
    values(finding);
    details(finding);
    page.markup("</li>\n");
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

  private void details(Finding finding) throws IOException {
    page.markup("<details><summary>").text(words.text("html.more")).markup("</summary><dl>");
    term("cause", finding.cause());
    term("repair", finding.repair());
    RuleInfo rule = rules.get(finding.rule());
    if (rule != null) {
      term("rule", finding.rule() + " " + rule.title(look.language()));
      term("regulation", rule.regulation());
    } else {
      term("rule", finding.rule());
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
    int rest = finding.where().size() - 1 - MOST_PLACES;
    if (rest > 0) {
      page.element("p", "", words.text("places.more", rest));
    }
  }
}
