package org.mingzhang.app.portal;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.mingzhang.app.disclosure.Published.Publication;
import org.mingzhang.app.page.Unprintable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** What is new, for readers of feeds; all there is, for search engines. */
@Component
class Feeds {

  private static final int LATEST = 100;

  private final String base;
  private final PublicPages pages;

  Feeds(@Value("${mingzhang.base-url:http://localhost:8080}") String base, PublicPages pages) {
    this.base = base + "/public/";
    this.pages = pages;
  }

  String atom(List<Publication> all) {
    List<Publication> latest =
        all.stream()
            .sorted((one, other) -> other.releasedAt().compareTo(one.releasedAt()))
            .limit(LATEST)
            .toList();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-CN\"><title>")
        .append(escaped(pages.words(false).text("title")))
        .append("</title><id>")
        .append(escaped(base))
        .append("</id><link rel=\"self\" href=\"")
        .append(escaped(base + "feed.xml"))
        .append("\"/><updated>")
        .append(latest.isEmpty() ? "1970-01-01T00:00:00Z" : at(latest.getFirst()))
        .append("</updated>\n");
    for (Publication one : latest) {
      String link = "%s%d/%s/%d/".formatted(base, one.budgetYear(), one.code(), one.number());
      xml.append("<entry><title>")
          .append(escaped(pages.title(one, pages.words(false))))
          .append("</title><id>")
          .append(escaped(link))
          .append("</id><link href=\"")
          .append(escaped(link))
          .append("\"/><author><name>")
          .append(escaped(one.name()))
          .append("</name></author><updated>")
          .append(at(one))
          .append("</updated><summary>")
          .append(escaped(one.reason()))
          .append("</summary></entry>\n");
    }
    return xml.append("</feed>\n").toString();
  }

  String sitemap(List<String> paths) {
    StringBuilder xml =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (String path : paths) {
      xml.append("<url><loc>")
          .append(escaped(base + UriUtils.encodePath(path, StandardCharsets.UTF_8)))
          .append("</loc></url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }

  private static String at(Publication one) {
    return DateTimeFormatter.ISO_INSTANT.format(one.releasedAt().toInstant());
  }

  private static String escaped(String text) {
    return Unprintable.without(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
