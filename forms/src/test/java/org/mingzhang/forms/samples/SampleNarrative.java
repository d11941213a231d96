package org.mingzhang.forms.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.SectionLayout;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.OverallPerformance;
import org.mingzhang.core.publication.Publication.Term;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Statement;

/**
 * The text of a sample budget, out of a template: {@code ## id} begins a section of the layout.
 *
 * @param targets the overall targets among it
 */
record SampleNarrative(
    List<Section> sections,
    List<Statement> statements,
    OverallPerformance targets,
    List<Term> glossary) {

  private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一"};
  private static final String SECTION = "## ";
  private static final Pattern TERM = Pattern.compile("(?:\\d+、|（[一二三四五六七八九]）)([^：]+)：(.+)");

  static SampleNarrative of(SampleBudget budget, Layout layout) {
    String text = template(layout.tablesFirst() ? "narrative-hebei.txt" : "narrative-shanghai.txt");
    List<Section> sections = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (String id : order(layout)) {
      SampleSentences sentences =
          new SampleSentences(budget, layout, heading(id, layout, budget, sections));
      List<Section.Paragraph> paragraphs =
          part(text, id)
              .lines()
              .map(line -> new Section.Paragraph(sentences.paragraph(line), Origin.NONE))
              .toList();
      sections.add(new Section(id, sentences.heading(), paragraphs, Origin.NONE));
      statements.addAll(sentences.statements());
    }
    return new SampleNarrative(sections, statements, targets(sections), glossary(sections));
  }

  /** The introduction, then the sections as the layout has them. */
  private static List<String> order(Layout layout) {
    List<String> order = new ArrayList<>(List.of(""));
    layout.sections().stream().map(SectionLayout::id).forEach(order::add);
    return order;
  }

  private static String heading(
      String id, Layout layout, SampleBudget budget, List<Section> before) {
    if (id.isEmpty()) {
      return "";
    }
    String heading =
        layout.sections().stream()
            .filter(section -> section.id().equals(id))
            .findFirst()
            .orElseThrow()
            .heading();
    return NUMERALS[before.size() - 1]
        + "、"
        + layout.fill(heading, budget.organization().level(), budget.year());
  }

  private static String part(String text, String id) {
    int from =
        id.isEmpty() ? 0 : text.indexOf(SECTION + id + "\n") + SECTION.length() + id.length() + 1;
    int to = text.indexOf(SECTION, from);
    return text.substring(from, to < 0 ? text.length() : to);
  }

  private static OverallPerformance targets(List<Section> sections) {
    String goal = "";
    List<OverallPerformance.Item> items = new ArrayList<>();
    List<String> measures = new ArrayList<>();
    List<String> lines =
        sections.stream()
            .filter(section -> section.id().equals("整体绩效"))
            .flatMap(section -> section.paragraphs().stream().map(Section.Paragraph::text))
            .toList();
    int byField = lines.indexOf("（二）分项绩效目标");
    int secured = lines.indexOf("（三）工作保障措施");
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && i < byField) {
        goal = lines.get(i);
      } else if (i > byField && i < secured && lines.get(i).startsWith("（")) {
        items.add(
            new OverallPerformance.Item(
                lines.get(i), afterColon(lines.get(i + 1)), List.of(afterColon(lines.get(i + 2)))));
      } else if (i > secured && lines.get(i).startsWith("（")) {
        measures.add(lines.get(i) + "\n" + lines.get(i + 1));
      }
    }
    return new OverallPerformance(goal, items, measures);
  }

  private static String afterColon(String text) {
    return text.substring(text.indexOf('：') + 1);
  }

  private static List<Term> glossary(List<Section> sections) {
    List<Term> terms = new ArrayList<>();
    sections.stream()
        .filter(section -> section.id().equals("名词解释"))
        .flatMap(section -> section.paragraphs().stream())
        .forEach(
            paragraph -> {
              Matcher term = TERM.matcher(paragraph.text());
              if (term.matches()) {
                terms.add(new Term(term.group(1), term.group(2), Origin.NONE));
              }
            });
    return terms;
  }

  private static String template(String name) {
    try (InputStream in = Objects.requireNonNull(SampleNarrative.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
