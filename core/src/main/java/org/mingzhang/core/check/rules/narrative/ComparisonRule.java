package org.mingzhang.core.check.rules.narrative;

import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.narrative.Passage;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Section;

/** The narrative compares the budget, and the three public expenses, with the year before. */
final class ComparisonRule implements Rule {

  private static final List<String> SECTIONS = List.of("总体情况", "三公经费");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.comparison",
              Severity.WARNING,
              "预算收支和“三公”经费都与上年作了比较",
              "The narrative compares the budget and the three public expenses with the year before",
              "财预〔2016〕143号：说明预算收支增减变化情况、“三公”经费增减变化原因")
          .shownBy(
              "文字: 三公经费|2024年“三公”经费预算 3.00 万元，与上年持平。",
              "文字: 三公经费|2024年“三公”经费预算 3.00 万元，其中公务接待费 3.00 万元。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Publication publication = facts.publication();
    if (publication.kind() != Publication.Kind.BUDGET) {
      out.notApplicable("complete.final-account");
      return;
    }
    for (String id : SECTIONS) {
      List<Passage> passages = Prose.of(facts).in(id);
      boolean stated =
          passages.stream()
              .flatMap(passage -> passage.sentences().stream())
              .flatMap(sentence -> sentence.said().stream())
              .anyMatch(said -> said.signedFen() != 0);
      boolean compared =
          passages.stream()
              .anyMatch(
                  passage -> Compared.WITH_LAST_YEAR.matcher(passage.paragraph().text()).find());
      if (stated && !compared) {
        Section section = passages.getFirst().section();
        out.found("narrative.comparison.absent", section.heading())
            .at(Places.of(section))
            .repair("narrative.comparison.repair")
            .add();
      }
    }
  }
}
