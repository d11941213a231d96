package org.mingzhang.core.derive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.ChineseNumber;
import org.mingzhang.core.layout.SectionLayout;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.OverallPerformance;
import org.mingzhang.core.publication.Publication.Term;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Section.Paragraph;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.core.publication.Table;

/**
 * The text of a publication: written from the template of the layout around figures that are
 * computed, with the words of the officer where the template asks for them.
 */
record Narrative(
    List<Section> sections,
    List<Statement> statements,
    OverallPerformance targets,
    List<Term> glossary) {

  private static final String GLOSSARY = "名词解释";
  private static final String OVERALL = "整体绩效";
  private static final String DUTIES = "{职责}";
  private static final String TARGETS = "{整体绩效}";
  private static final String TERMS = "{名词解释}";

  static Narrative of(Whole now, @Nullable Whole before, List<Table> tables) {
    return new Writer(now, before).write(tables);
  }

  /** Writes section by section. */
  private static final class Writer {
    private final Whole now;
    private final NarrativeTemplate template;
    private final Said said;
    private final Facts facts;
    private final OverallPerformance targets;
    private final List<Section> sections = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private List<Term> terms = List.of();

    Writer(Whole now, @Nullable Whole before) {
      this.now = now;
      this.template = NarrativeTemplates.of(now.layout());
      this.said = new Said(now, before);
      this.facts = new Facts(now, before);
      boolean form = now.layout().sections().stream().anyMatch(s -> s.id().equals(OVERALL));
      this.targets = form ? TargetTexts.numbered(now.budget().targets()) : OverallPerformance.NONE;
    }

    Narrative write(List<Table> tables) {
      section("", "", template.opening());
      for (SectionLayout form : now.layout().sections()) {
        String heading = ChineseNumber.of(sections.size()) + "、" + now.fill(form.heading());
        section(form.id(), heading, template.sections().getOrDefault(form.id(), List.of()));
      }
      explain(tables);
      return new Narrative(sections, statements, targets, terms);
    }

    private void section(String id, String heading, List<String> patterns) {
      ParagraphWriter writer = new ParagraphWriter(said, facts, template, heading);
      List<Paragraph> paragraphs = new ArrayList<>();
      for (String pattern : patterns) {
        lines(pattern, writer).stream()
            .filter(line -> !line.isBlank())
            .forEach(line -> paragraphs.add(new Paragraph(line, Origin.NONE)));
      }
      now.budget()
          .texts()
          .additions()
          .getOrDefault(id, List.of())
          .forEach(line -> paragraphs.add(new Paragraph(line, Origin.NONE)));
      sections.add(new Section(id, heading, paragraphs, Origin.NONE));
      statements.addAll(writer.statements());
    }

    private List<String> lines(String pattern, ParagraphWriter writer) {
      return switch (pattern) {
        case DUTIES -> now.budget().texts().duties();
        case TARGETS -> TargetTexts.lines(targets);
        case TERMS -> List.of();
        default -> List.of(writer.paragraph(pattern));
      };
    }

    /** The glossary comes last, when it is known which terms were used. */
    private void explain(List<Table> tables) {
      for (int i = 0; i < sections.size(); i++) {
        Section section = sections.get(i);
        if (section.id().equals(GLOSSARY)) {
          terms = new Glossary(now, template).terms(tables, sections);
          List<Paragraph> paragraphs = new ArrayList<>(section.paragraphs());
          for (Term term : terms) {
            String number = paragraphs.size() + 1 + "、";
            paragraphs.add(
                new Paragraph(number + term.term() + "：" + term.explanation(), Origin.NONE));
          }
          sections.set(i, new Section(section.id(), section.heading(), paragraphs, Origin.NONE));
        }
      }
    }
  }
}
