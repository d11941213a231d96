package org.mingzhang.app.portal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.app.disclosure.PublicFile;
import org.mingzhang.app.disclosure.Published;
import org.mingzhang.app.disclosure.Published.Publication;
import org.mingzhang.app.page.SelfContained;
import org.mingzhang.engine.opendata.Manifest;
import org.springframework.stereotype.Component;

/** The public pages by their paths, the same for the server and for a folder of files. */
@Component
class Site {

  static final String HTML = "text/html;charset=UTF-8";

  private static final String ENGLISH = "en/";
  private static final Pattern YEAR = Pattern.compile("(\\d{4})/?");
  private static final Pattern BUDGET = Pattern.compile("(\\d{4})/(\\d{3,12})/?");
  private static final Pattern VERSION = Pattern.compile("(\\d{4})/(\\d{3,12})/(\\d{1,4})/?");
  private static final Pattern FILE = Pattern.compile("(\\d{4})/(\\d{3,12})/(\\d{1,4})/files/(.+)");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("pdf", "application/pdf"),
          Map.entry("html", HTML),
          Map.entry("txt", "text/plain;charset=UTF-8"),
          Map.entry("md", "text/markdown;charset=UTF-8"),
          Map.entry("csv", "text/csv;charset=UTF-8"),
          Map.entry("json", "application/json"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          Map.entry(
              "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

  private final Published published;
  private final PublicPages pages;
  private final Feeds feeds;

  Site(Published published, PublicPages pages, Feeds feeds) {
    this.published = published;
    this.pages = pages;
    this.feeds = feeds;
  }

  /**
   * What is at a path.
   *
   * @param path below {@code /public/}, decoded; English pages begin with {@code en/}
   */
  Optional<Answer> find(String path) {
    boolean english = path.equals("en") || path.startsWith(ENGLISH);
    String own = english ? path.substring(Math.min(path.length(), ENGLISH.length())) : path;
    return switch (own) {
      case "", "index.html" -> Optional.of(page(pages.index(published.all(), english)));
      case "style.css" -> Optional.of(text(pages.style(), "text/css;charset=UTF-8"));
      case "feed.xml" -> Optional.of(text(feeds.atom(published.all()), "application/atom+xml"));
      case "sitemap.xml" -> Optional.of(text(feeds.sitemap(paths()), "application/xml"));
      default -> below(own, english);
    };
  }

  private Optional<Answer> below(String path, boolean english) {
    Matcher year = YEAR.matcher(path);
    if (year.matches()) {
      int wanted = Integer.parseInt(year.group(1));
      List<Publication> all =
          published.all().stream().filter(one -> one.budgetYear() == wanted).toList();
      return all.isEmpty() ? Optional.empty() : Optional.of(page(pages.year(wanted, all, english)));
    }
    Matcher budget = BUDGET.matcher(path);
    if (budget.matches()) {
      List<Publication> versions = versions(budget);
      return versions.isEmpty()
          ? Optional.empty()
          : Optional.of(publication(versions.getFirst(), versions, english));
    }
    Matcher version = VERSION.matcher(path);
    if (version.matches()) {
      List<Publication> versions = versions(version);
      return number(versions, version.group(3)).map(one -> publication(one, versions, english));
    }
    Matcher file = FILE.matcher(path);
    return file.matches()
        ? number(versions(file), file.group(3)).flatMap(one -> file(one, file.group(4)))
        : Optional.empty();
  }

  private List<Publication> versions(Matcher path) {
    return published.of(Integer.parseInt(path.group(1)), path.group(2));
  }

  private static Optional<Publication> number(List<Publication> versions, String number) {
    return versions.stream().filter(one -> one.number() == Integer.parseInt(number)).findFirst();
  }

  private Answer publication(Publication one, List<Publication> versions, boolean english) {
    return page(pages.publication(one, versions, published.files(one), english));
  }

  private Optional<Answer> file(Publication publication, String name) {
    return published.files(publication).stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .map(this::file);
  }

  private Answer file(PublicFile file) {
    byte[] bytes = published.bytes(file);
    String type = TYPES.getOrDefault(file.ending(), "application/octet-stream");
    return new Answer(
        bytes,
        type,
        '"' + file.sm3() + '"',
        true,
        file.name().substring(file.name().lastIndexOf('/') + 1),
        type.equals(HTML) ? SelfContained.policy(bytes) : "");
  }

  /** The page of what is not there. */
  byte[] missing(boolean english, int status) {
    return pages.missing(english, status).getBytes(StandardCharsets.UTF_8);
  }

  private static Answer page(String html) {
    return text(html, HTML);
  }

  private static Answer text(String text, String type) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Answer(bytes, type, "W/\"" + Manifest.sm3(bytes) + '"', false, "", "");
  }

  /** Every path there is, without those in English. */
  List<String> paths() {
    List<Publication> all = published.all();
    List<String> paths = new ArrayList<>(List.of("", "style.css", "feed.xml"));
    all.stream()
        .map(one -> one.budgetYear() + "/")
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new))
        .forEach(paths::add);
    for (Publication one : all) {
      String budget = one.budgetYear() + "/" + one.code() + "/";
      if (!one.superseded()) {
        paths.add(budget);
      }
      paths.add(budget + one.number() + "/");
      published
          .files(one)
          .forEach(file -> paths.add(budget + one.number() + "/files/" + file.name()));
    }
    return paths;
  }
}
