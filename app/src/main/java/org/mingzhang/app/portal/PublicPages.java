package org.mingzhang.app.portal;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.disclosure.PublicFile;
import org.mingzhang.app.disclosure.Published.Publication;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Row;
import org.mingzhang.engine.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Writes the public pages. */
@Component
public class PublicPages {

  private static final String BUNDLE = "org.mingzhang.app.portal.messages";

  private final TemplateEngine templates;
  private final Texts texts;

  PublicPages(TemplateEngine templates, Texts texts) {
    this.templates = templates;
    this.texts = texts;
  }

  Words words(boolean english) {
    return Words.of(BUNDLE, english ? Locale.ENGLISH : Locale.CHINESE);
  }

  String title(Publication one, Words words) {
    return words.text(
        one.isDepartment() ? "title.department" : "title.unit", one.name(), one.budgetYear());
  }

  String index(List<Publication> all, boolean english) {
    SequencedMap<Integer, List<Publication>> years = new LinkedHashMap<>();
    for (Publication one : all) {
      if (!one.superseded()) {
        years.computeIfAbsent(one.budgetYear(), year -> new java.util.ArrayList<>()).add(one);
      }
    }
    return page("index", new Around(words(english), ""), new Index(years));
  }

  String year(int year, List<Publication> all, boolean english) {
    List<Publication> latest = all.stream().filter(one -> !one.superseded()).toList();
    return page("year", new Around(words(english), year + "/"), new Year(year, latest));
  }

  String publication(
      Publication one, List<Publication> versions, List<PublicFile> files, boolean english) {
    Words words = words(english);
    String path = "%d/%s/%d/".formatted(one.budgetYear(), one.code(), one.number());
    return page(
        "publication",
        new Around(words, path),
        new Shown(title(one, words), one, versions, files, texts.of(one, files)));
  }

  String missing(boolean english, int status) {
    return page("missing", new Around(words(english), ""), status);
  }

  String style() {
    try (InputStream in = PublicPages.class.getResourceAsStream("style.css")) {
      if (in == null) {
        throw new IllegalStateException("style.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String page(String template, Around around, Object model) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("around", around);
    parameters.put("model", model);
    StringOutput out = new StringOutput(65_536);
    templates.render("portal/" + template + ".jte", parameters, out);
    return out.toString();
  }

  /**
   * What a public page has around it.
   *
   * @param path of the page, without its language
   */
  public record Around(Words words, String path) {

    /** The root of the pages in this language. */
    public String root() {
      return words.isEnglish() ? "/public/en/" : "/public/";
    }

    /** The same page in the other language. */
    public String other() {
      return (words.isEnglish() ? "/public/" : "/public/en/") + path;
    }

    /** Where a publication is. */
    public String link(Publication one) {
      return root() + one.budgetYear() + "/" + one.code() + "/";
    }
  }

  /** Years, the latest first, with what was published. */
  public record Index(SequencedMap<Integer, List<Publication>> years) {}

  /** What was published of a year. */
  public record Year(int year, List<Publication> publications) {

    public List<Publication> departments() {
      return publications.stream().filter(Publication::isDepartment).toList();
    }

    /** The units of a department; of those whose department has published nothing too. */
    public List<Publication> units(String department) {
      return publications.stream()
          .filter(one -> !one.isDepartment() && one.departmentCode().equals(department))
          .toList();
    }

    /** Departments of which only units have published. */
    public List<Publication> orphans() {
      List<String> known = departments().stream().map(Publication::code).toList();
      return publications.stream()
          .filter(one -> !one.isDepartment() && !known.contains(one.departmentCode()))
          .toList();
    }
  }

  /** A publication with all its versions and files, and what it says. */
  public record Shown(
      String title,
      Publication publication,
      List<Publication> versions,
      List<PublicFile> files,
      org.mingzhang.core.publication.Publication text) {

    /** The cell that names a row: the first that is a word; null if there is none. */
    public @Nullable Cell name(Row row) {
      return row.cells().stream()
          .filter(cell -> !cell.isFigure() && !cell.text().isBlank())
          .filter(cell -> !cell.text().chars().allMatch(Character::isDigit))
          .findFirst()
          .orElse(null);
    }

    /** Where a file is: for ever. */
    public String link(PublicFile file) {
      return "/public/%d/%s/%d/files/%s"
          .formatted(
              publication.budgetYear(),
              publication.code(),
              publication.number(),
              UriUtils.encodePath(file.name(), StandardCharsets.UTF_8));
    }
  }
}
