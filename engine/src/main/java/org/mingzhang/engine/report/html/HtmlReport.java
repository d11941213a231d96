package org.mingzhang.engine.report.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.verdict.Score;
import org.mingzhang.engine.report.Icons;
import org.mingzhang.engine.report.Look;
import org.mingzhang.engine.report.Report;
import org.mingzhang.engine.report.Scores;
import org.mingzhang.engine.report.Titles;
import org.mingzhang.engine.report.Verdicts;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.words.Words;

/**
 * One page that needs nothing else: verdict and counts first, then the findings beside the document
 * with what they speak of marked in place. Works without script; with it, a click keeps both in
 * view.
 */
public final class HtmlReport implements Report {

  private final Writer out;
  private final Page page;
  private final Look look;
  private final Words words;
  private int publications;

  /**
   * @param out is closed with the report
   */
  public HtmlReport(OutputStream out, Look look) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.page = new Page(this.out);
    this.look = look;
    this.words = look.words();
    head();
  }

  private void head() throws IOException {
    page.markup("<!doctype html>\n<html lang=\"" + words.languageTag() + "\"><head>");
    page.markup("<meta charset=utf-8><meta name=viewport content=\"width=device-width\">");
    page.element("title", "", words.text("html.title"));
    page.markup("<style>").markup(resource("report.css")).markup("</style></head>\n<body>");
    page.markup("<a class=skip href=\"#main\">").text(words.text("html.skip")).markup("</a>");
    page.markup("<header class=bar><strong>").text(words.text("html.title"));
    page.markup("</strong><span class=modes>");
    mode("large");
    mode("contrast");
    page.markup("</span></header><main id=main>\n");
  }

  private void mode(String name) throws IOException {
    page.element(
        "button",
        "type=button aria-pressed=false data-mode=" + name,
        words.text("html.mode." + name));
  }

  @Override
  public void add(Review review) throws IOException {
    publications++;
    Marks marks = new Marks(publications, review);
    page.markup("<article class=publication><header>");
    page.element("h1", "", new Titles(words).of(review.publication()));
    page.element("p", "class=source", review.source().name());
    summary(review);
    page.markup("</header><div class=columns><aside>");
    page.element("h2", "", words.text("html.findings", review.faults().size()));
    new HtmlFindings(page, look, marks).write(review);
    page.markup("</aside><div class=document>");
    page.element("h2", "", words.text("html.document"));
    new HtmlTables(page, words, marks).write(review.publication());
    new HtmlProjects(page, words, marks).write(review.publication().projects());
    new HtmlNarrative(page, words, marks).write(review.publication());
    page.markup("</div></div></article>\n");
  }

  private void summary(Review review) throws IOException {
    String verdict = Verdicts.line(words, review);
    page.element("p", "class=\"verdict " + review.verdict().word() + "\"", verdict);
    score(review.score());
    page.markup("<ul class=counts>");
    for (Severity severity : Severity.values()) {
      String word = severity.word();
      page.markup("<li><button type=button aria-pressed=true class=" + word);
      page.markup(" data-severity=" + word + "><span>").text(Icons.of(severity) + " ");
      page.text(words.text("severity." + word)).markup("</span> <b>");
      page.text(String.valueOf(review.count(severity))).markup("</b></button></li>");
    }
    page.markup("</ul>");
  }

  /** One bar a dimension, with the faults that cost points. */
  private void score(Score score) throws IOException {
    page.markup("<details class=score><summary>").text(Scores.line(words, score));
    page.markup("</summary><ul>");
    for (Score.Part part : score.parts()) {
      page.markup("<li><b>").text(Scores.title(words, part.dimension())).markup("</b> ");
      page.text(Scores.reason(words, part)).markup("</li>");
    }
    page.markup("</ul></details>");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    page.markup("</main><script>")
        .markup(resource("report.js"))
        .markup("</script></body></html>\n");
    out.close();
  }
}
