package org.mingzhang.engine.publish;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Section.Paragraph;
import org.mingzhang.document.Document;
import org.mingzhang.document.DocumentInfo;
import org.mingzhang.document.Heading;

/**
 * What stands before the budget itself: the cover, and the contents. Whoever reads a file back
 * finds them among its text; they are compared word for word and then left out.
 */
final class FrontMatter {

  private static final String CONTENTS_TITLE = "目录";
  private static final int DEEPEST = 3;

  /** An entry of the contents that is cut has at least so many characters. */
  private static final int LONG = 20;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINESE).withZone(ZoneId.of("Asia/Shanghai"));

  private final DocumentInfo info;
  private final List<String> headings;

  /**
   * @param document as it is written
   */
  FrontMatter(Document document) {
    this.info = document.info();
    this.headings =
        document.blocks().stream()
            .filter(block -> block instanceof Heading heading && heading.level() <= DEEPEST)
            .map(block -> plain(((Heading) block).text()))
            .toList();
  }

  /**
   * The cover of a budget: whose, which year, its code, when it is published, and what else the
   * office wants on it.
   */
  static DocumentInfo of(Budget budget, Layout layout, Instant published, List<String> lines) {
    String name = budget.organization().name();
    String title = layout.fill("{年}年{主体}预算", budget.organization().level(), budget.year());
    List<String> cover = new ArrayList<>();
    if (!budget.organization().code().isEmpty()) {
      String word = layout.fill("{主体}编码：", budget.organization().level(), budget.year());
      cover.add(word + budget.organization().code());
    }
    cover.addAll(lines);
    cover.add("公开日期：" + DATE.format(published));
    return new DocumentInfo(name + "\n" + title, name, cover, true);
  }

  /** What was read without cover and contents, if they are what was written; else all of it. */
  Publication without(Publication read) {
    List<Section> sections = new ArrayList<>(read.sections());
    sections.removeIf(this::isContents);
    if (sections.isEmpty() || !sections.getFirst().id().isEmpty()) {
      return read;
    }
    Section first = sections.removeFirst();
    List<Paragraph> rest = withoutCover(first);
    if (rest == null) {
      return read;
    }
    if (!rest.isEmpty()) {
      sections.addFirst(new Section("", "", rest, first.origin()));
    }
    return read.withSections(sections);
  }

  /** Whether a section is the contents as they were written: all headings, each with a page. */
  private boolean isContents(Section section) {
    List<Paragraph> entries = section.paragraphs();
    if (!section.id().equals(Section.CONTENTS) || entries.size() != headings.size()) {
      return false;
    }
    for (int i = 0; i < headings.size(); i++) {
      String[] entry = entries.get(i).text().split("\t", -1);
      if (entry.length != 2 || !entry[1].matches("\\d+") || !isShort(entry[0], headings.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A heading that is too long for its line is cut. */
  private static boolean isShort(String entry, String heading) {
    String text = plain(entry.replaceFirst("…$", ""));
    return text.equals(heading) || text.length() >= LONG && heading.startsWith(text);
  }

  /** The paragraphs after the cover, however its lines are divided; null if it is not the cover. */
  private @Nullable List<Paragraph> withoutCover(Section section) {
    String cover = plain(info.title() + info.byline() + String.join("", info.cover()));
    List<Paragraph> paragraphs = section.paragraphs();
    StringBuilder said = new StringBuilder(plain(section.heading()));
    int end = 0;
    while (end < paragraphs.size() && said.length() < cover.length()) {
      said.append(plain(paragraphs.get(end++).text()));
    }
    if (!cover.contentEquals(said)) {
      return null;
    }
    boolean titled = end < paragraphs.size() && isContentsTitle(paragraphs.get(end));
    return paragraphs.subList(titled ? end + 1 : end, paragraphs.size());
  }

  private static boolean isContentsTitle(Paragraph paragraph) {
    return plain(paragraph.text()).equals(CONTENTS_TITLE);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s", "");
  }
}
