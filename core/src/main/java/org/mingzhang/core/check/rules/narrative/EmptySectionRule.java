package org.mingzhang.core.check.rules.narrative;

import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.layout.SectionLayout;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Section;

/** A section says something, even if only that there is nothing to say. */
final class EmptySectionRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.section-empty",
              Severity.WARNING,
              "各节标题下有内容，没有的写明“无”",
              "A section says something, even if only that there is nothing to say",
              "财预〔2016〕143号：内容真实、完整")
          .shownBy("文字: 其他说明|本单位无其他需要说明的事项。", "文字: 其他说明|　");

  /** A heading with the first number of a rank: the one before is a title over several sections. */
  private static final Pattern FIRST =
      Pattern.compile("^(?:第一部分|一\\s?[、.．]|[（(][一1][）)]|1\\s?[、.．])");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Publication publication = facts.publication();
    if (publication.sections().isEmpty()) {
      out.notApplicable("narrative.none");
    }
    List<Section> sections = publication.sections();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      boolean title =
          i + 1 < sections.size() && FIRST.matcher(sections.get(i + 1).heading()).find();
      boolean silent =
          section.paragraphs().stream().allMatch(paragraph -> paragraph.text().isBlank());
      boolean again =
          publication.sections().stream()
              .anyMatch(other -> other != section && other.id().equals(section.id()));
      if (!section.id().isEmpty() && silent && !title && !again && !holdsTable(facts, section)) {
        out.found("narrative.section.empty", section.heading())
            .at(Places.of(section))
            .repair("complete.sections.repair")
            .add();
      }
    }
  }

  private static boolean holdsTable(Facts facts, Section section) {
    Publication publication = facts.publication();
    return facts.layout().sections().stream()
        .filter(form -> form.id().equals(section.id()))
        .map(SectionLayout::holds)
        .anyMatch(
            held ->
                switch (held) {
                  case SectionLayout.PROJECTS -> !publication.projects().isEmpty();
                  case SectionLayout.INSTITUTIONS -> !publication.institutions().isEmpty();
                  default -> publication.table(held).isPresent();
                });
  }
}
