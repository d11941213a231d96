package org.mingzhang.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.report.Icons;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.words.Words;

/** The page that leads to the reports of the demo. */
final class DemoIndex {

  private static final String STYLE =
      """
      body{margin:0 auto;max-width:52rem;padding:2.5rem 1.25rem;color:#1f2328;line-height:1.7;
      font-family:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif}
      h1{font-size:28px;line-height:1.35;margin:0}p{margin:.5rem 0 1.5rem;color:#57606a}
      ul{list-style:none;padding:0}a{display:block;padding:.8rem 1.1rem;margin-bottom:.7rem;
      border:1px solid #d8dee4;border-left:5px solid #1a7048;border-radius:6px;color:inherit;
      text-decoration:none}a:hover,a:focus-visible{border-color:#1d4f91;outline:2px solid #1d4f91}
      a.errors{border-left-color:#b3261e}a.warnings{border-left-color:#8a5a00}
      strong{display:block;color:#1d4f91}small{color:#57606a}
      """;

  private DemoIndex() {}

  static byte[] of(List<DemoPage> pages, Words words) {
    StringBuilder html = new StringBuilder("<!doctype html><html lang=");
    html.append(words.languageTag()).append("><head><meta charset=utf-8><meta name=viewport");
    html.append(" content=\"width=device-width\"><title>").append(words.text("demo.title"));
    html.append("</title><style>").append(STYLE).append("</style></head><body><h1>");
    html.append(words.text("demo.title")).append("</h1><p>").append(words.text("demo.intro"));
    html.append("</p><ul>");
    int number = 0;
    for (DemoPage page : pages) {
      number++;
      entry(html, number, page, words);
    }
    return html.append("</ul></body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void entry(StringBuilder html, int number, DemoPage page, Words words) {
    Review worst =
        page.reviews().stream().max(java.util.Comparator.comparing(Review::verdict)).orElseThrow();
    html.append("<li><a class=").append(worst.verdict().word());
    html.append(" href=\"/").append(number).append("\"><strong>");
    html.append(escaped(name(page.reviews().getFirst().publication()))).append("</strong>");
    html.append(Icons.of(worst.verdict()));
    for (Severity severity : Severity.values()) {
      int count = page.reviews().stream().mapToInt(review -> review.count(severity)).sum();
      html.append(' ').append(words.text("severity." + severity.word())).append(' ').append(count);
    }
    html.append(" <small>").append(escaped(page.file())).append("</small></a></li>");
  }

  private static String name(Publication publication) {
    return publication.organization().name() + " " + publication.year();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
