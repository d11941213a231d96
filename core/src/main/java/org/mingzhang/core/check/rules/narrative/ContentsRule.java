package org.mingzhang.core.check.rules.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Section;

/** The contents page lists the sections there are, in their order, on pages that may be true. */
final class ContentsRule implements Rule {

  private static final int FEWEST = 4;
  private static final int LEAP = 8;
  private static final int MANY_PAGES = 300;
  private static final Pattern NUMBER =
      Pattern.compile("^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\\d+[、.．])");
  private static final Pattern CHAPTER = Pattern.compile("^[一二三四五六七八九十]+、.*");
  private static final Pattern WORDS = Pattern.compile("20\\d\\d年度?|部门|单位|情况|信息|安排|的|\\s");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.contents",
              Severity.WARNING,
              "目录与正文各节一致，页码依次增大",
              "The contents page lists the sections there are; its page numbers grow",
              "编排惯例；财预〔2016〕143号：形式规范")
          .describedAs("没有印目录的不核对；表格是否齐全由 complete.tables 核对。")
          .shownBy(
              "文字: 目录|一、机关运行经费安排情况\t3\n文字: 目录|二、政府采购预算情况\t4\n文字: 目录|三、国有资产信息情况\t5\n文字: 目录|四、名词解释\t6\n"
                  + "文字: 机关运行经费|无。\n文字: 政府采购|无。\n文字: 国有资产|无。\n文字: 名词解释|无。",
              "文字: 目录|一、机关运行经费安排情况\t3\n文字: 目录|二、政府采购预算情况\t4\n文字: 目录|三、预算公开联系方式\t5\n文字: 目录|四、名词解释\t6\n"
                  + "文字: 机关运行经费|无。\n文字: 政府采购|无。\n文字: 名词解释|无。");

  /**
   * @param page 0 if none is printed
   */
  private record Entry(String title, int page, Section.Paragraph paragraph) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Publication publication = facts.publication();
    List<Entry> entries =
        publication.section(Section.CONTENTS).map(ContentsRule::entries).orElse(List.of());
    if (entries.size() < FEWEST) {
      out.notApplicable("narrative.contents.none");
      return;
    }
    pages(entries, out);
    List<Section> body =
        publication.sections().stream()
            .filter(
                section -> !section.id().equals(Section.CONTENTS) && !section.heading().isEmpty())
            .toList();
    if (body.size() < FEWEST - 1) {
      return;
    }
    int last = -1;
    for (Entry entry : entries) {
      if (!CHAPTER.matcher(entry.title()).matches()) {
        continue;
      }
      int at = find(entry.title(), body);
      if (at < 0 && isNamed(facts, entry.title())) {
        continue;
      }
      if (at < 0) {
        out.found("narrative.contents.absent", entry.title())
            .at(place(entry))
            .actual(entry.title())
            .add();
      } else if (at < last) {
        out.found("narrative.contents.order", entry.title())
            .at(place(entry))
            .at(Places.of(body.get(at)))
            .add();
      }
      last = Math.max(last, at);
    }
  }

  /** Whether the layout has a section or table of that title: others say that it is missing. */
  private static boolean isNamed(Facts facts, String title) {
    return title.contains("表")
        || facts.layout().sections().stream()
            .anyMatch(form -> form.match().stream().anyMatch(title::contains));
  }

  private static void pages(List<Entry> entries, Findings out) {
    int before = 0;
    for (Entry entry : entries) {
      boolean leaps = before > 0 && entry.page() > MANY_PAGES && entry.page() > before * LEAP;
      if (entry.page() > 0 && (entry.page() < before || leaps)) {
        out.found("narrative.contents.page", entry.title(), entry.page(), before)
            .at(place(entry))
            .actual(Integer.toString(entry.page()))
            .add();
      }
      before = entry.page() > 0 && !leaps ? Math.max(before, entry.page()) : before;
    }
  }

  private static org.mingzhang.core.check.Finding.Place place(Entry entry) {
    return Places.inSection(Section.CONTENTS, entry.paragraph().origin());
  }

  private static List<Entry> entries(Section contents) {
    List<Entry> entries = new ArrayList<>();
    for (Section.Paragraph paragraph : contents.paragraphs()) {
      String[] parts = paragraph.text().split("\t", 2);
      String page = parts.length > 1 ? parts[1].strip() : "";
      int number = page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
      entries.add(new Entry(parts[0].strip(), number, paragraph));
    }
    return entries;
  }

  /** Where a title stands in the body; −1 if it does not. */
  private static int find(String title, List<Section> body) {
    String wanted = core(title);
    for (int i = 0; i < body.size(); i++) {
      Section section = body.get(i);
      String heading = core(section.heading());
      boolean within =
          section.paragraphs().stream()
              .map(Section.Paragraph::text)
              .filter(text -> text.length() < title.length() * 2)
              .anyMatch(text -> core(text).equals(wanted));
      if (!heading.isEmpty() && (heading.contains(wanted) || wanted.contains(heading)) || within) {
        return i;
      }
    }
    return -1;
  }

  private static String core(String title) {
    String plain = CodeName.plain(NUMBER.matcher(title.strip()).replaceFirst(""));
    return Optional.of(WORDS.matcher(plain).replaceAll(""))
        .filter(text -> text.length() > 1)
        .orElse(plain);
  }
}
