package org.mingzhang.core.check.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.mingzhang.core.check.RuleException;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.SectionLayout;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.OverallPerformance;
import org.mingzhang.core.publication.Publication.Institution;
import org.mingzhang.core.publication.Publication.Term;
import org.mingzhang.core.publication.Section;

/** The lines of an example that are texts, not figures. */
final class ExampleLines {

  private static final List<String> OF_PROJECTS = List.of("指标", "目标", "用途");
  private static final List<String> NAMES =
      List.of("单位", "部门", "年度", "文字", "名词", "机构", "总体目标", "分项目标", "保障措施", "指标", "目标", "用途");

  private final Map<String, List<String>> lines = new LinkedHashMap<>();

  /** Takes a line if it is a text; otherwise says no. */
  boolean add(String name, String text) {
    if (!NAMES.contains(name)) {
      return false;
    }
    lines.computeIfAbsent(name, key -> new ArrayList<>()).add(text);
    return true;
  }

  /** The parts between bars, as many as asked for, blanks for those left out. */
  static String[] parts(String text, int count) {
    String[] written = text.split("\\|", -1);
    if (written.length > count) {
      throw new RuleException("例子里最多写 " + count + " 项，用 | 分开：" + text);
    }
    String[] parts = Arrays.copyOf(written, count);
    for (int i = 0; i < count; i++) {
      parts[i] = i < written.length ? written[i].strip() : "";
    }
    return parts;
  }

  private List<String> all(String name) {
    return lines.getOrDefault(name, List.of());
  }

  private String only(String name) {
    return String.join("", all(name));
  }

  Organization organization() {
    boolean department = lines.containsKey("部门");
    List<String> owner = all(department ? "部门" : "单位");
    String[] parts = owner.isEmpty() ? new String[] {"100001", "示例单位"} : parts(owner.getLast(), 2);
    return new Organization(parts[0], parts[1], department ? Level.DEPARTMENT : Level.UNIT);
  }

  int year(int usual) {
    return lines.containsKey("年度") ? Integer.parseInt(only("年度")) : usual;
  }

  /** Numbers of the projects that texts speak of, in order. */
  SequencedSet<String> projectNumbers() {
    SequencedSet<String> numbers = new LinkedHashSet<>();
    for (String name : OF_PROJECTS) {
      all(name).forEach(text -> numbers.add(text.substring(0, bar(text)).strip()));
    }
    return numbers;
  }

  /** The texts of one kind of one project, without its number. */
  List<String> ofProject(String name, String number) {
    return all(name).stream()
        .filter(text -> text.substring(0, bar(text)).strip().equals(number))
        .map(text -> text.substring(bar(text) + 1).strip())
        .toList();
  }

  private static int bar(String text) {
    int bar = text.indexOf('|');
    if (bar < 0) {
      throw new RuleException("例子里应写 项目序号|文字：" + text);
    }
    return bar;
  }

  /**
   * The sections, each with its paragraphs; an unknown id is a section the layout does not name.
   */
  List<Section> sections(Layout layout) {
    Map<String, List<Section.Paragraph>> paragraphs = new LinkedHashMap<>();
    for (String text : all("文字")) {
      int bar = bar(text);
      paragraphs
          .computeIfAbsent(text.substring(0, bar).strip(), key -> new ArrayList<>())
          .add(new Section.Paragraph(text.substring(bar + 1).strip(), Origin.NONE));
    }
    List<Section> sections = new ArrayList<>();
    paragraphs.forEach((id, texts) -> sections.add(section(layout, id, texts)));
    return sections;
  }

  private Section section(Layout layout, String id, List<Section.Paragraph> paragraphs) {
    String heading =
        layout.sections().stream()
            .filter(section -> section.id().equals(id))
            .map(SectionLayout::heading)
            .findFirst()
            .orElse(id);
    String filled = layout.fill(heading, organization().level(), year(layout.firstYear()));
    return new Section(id, filled, paragraphs, Origin.NONE);
  }

  List<Term> glossary() {
    return all("名词").stream()
        .map(text -> parts(text, 2))
        .map(parts -> new Term(parts[0], parts[1], Origin.NONE))
        .toList();
  }

  List<Institution> institutions() {
    return all("机构").stream()
        .map(text -> parts(text, 4))
        .map(parts -> new Institution(parts[0], parts[1], parts[2], parts[3], Origin.NONE))
        .toList();
  }

  OverallPerformance overallPerformance() {
    List<OverallPerformance.Item> items =
        all("分项目标").stream().map(text -> parts(text, 3)).map(ExampleLines::item).toList();
    return new OverallPerformance(only("总体目标"), items, all("保障措施"));
  }

  private static OverallPerformance.Item item(String[] parts) {
    List<String> indicators = parts[2].isEmpty() ? List.of() : List.of(parts[2].split("；"));
    return new OverallPerformance.Item(parts[0], parts[1], indicators);
  }
}
