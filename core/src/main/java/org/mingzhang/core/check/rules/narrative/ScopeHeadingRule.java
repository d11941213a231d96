package org.mingzhang.core.check.rules.narrative;

import java.util.Map;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.layout.SectionLayout;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.Section;

/** The headings of a unit's book say 单位, those of a department's 部门. */
final class ScopeHeadingRule implements Rule {

  private static final String SCOPE = "{主体}";

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.scope-heading",
              Severity.WARNING,
              "各节标题称“部门”或“单位”，与本书的主体一致",
              "The headings call themselves a department's or a unit's, whichever the book is",
              "财预〔2016〕143号：内容准确，形式规范")
          .shownBy("文字: 整体绩效|（一）总体绩效目标", "文字: 部门整体绩效目标|（一）总体绩效目标");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Level level = facts.publication().organization().level();
    Map<Level, String> words = facts.layout().scopeWords();
    String own = words.getOrDefault(level, "");
    String other = words.getOrDefault(level == Level.UNIT ? Level.DEPARTMENT : Level.UNIT, "");
    if (own.isEmpty() || other.isEmpty()) {
      out.notApplicable("narrative.none");
      return;
    }
    for (SectionLayout form : facts.layout().sections()) {
      String wrong = form.heading().replace(SCOPE, other);
      if (!form.heading().startsWith(SCOPE)) {
        continue;
      }
      for (Section section : facts.publication().sections()) {
        String heading = section.heading().replaceAll("\\s", "");
        if (heading.endsWith(wrong) && !section.id().equals(Section.CONTENTS)) {
          out.found("narrative.scope", section.heading(), own)
              .at(Places.of(section))
              .expected(heading.replace(wrong, form.heading().replace(SCOPE, own)))
              .actual(section.heading())
              .add();
        }
      }
    }
  }
}
