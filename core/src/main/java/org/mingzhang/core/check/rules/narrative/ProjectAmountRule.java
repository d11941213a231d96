package org.mingzhang.core.check.rules.narrative;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.money.Agreement;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.Sum;
import org.mingzhang.core.narrative.Passage;
import org.mingzhang.core.narrative.Said;
import org.mingzhang.core.narrative.Sentence;
import org.mingzhang.core.publication.ProjectSheet;

/** An amount that the narrative states for a project is the budget of its sheet. */
final class ProjectAmountRule implements Rule {

  private static final int SHORTEST_NAME = 4;
  private static final String PURCHASES = "政府采购";

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.project-amount",
              Severity.ERROR,
              "说明中某项目的金额与该项目绩效目标表的预算数一致",
              "What the narrative states for a project is the budget of its sheet",
              "财预〔2016〕143号：内容准确；《预算法实施条例》第二十条")
          .describedAs("政府采购一节写的可以是项目的一部分，只要不大于预算数。")
          .shownBy(
              "项目: 1.名称=河道养护经费 1.预算数=20.00\n文字: 总体情况|项目支出安排河道养护经费 20.00 万元。",
              "项目: 1.名称=河道养护经费 1.预算数=20.00\n文字: 总体情况|项目支出安排河道养护经费 25.00 万元。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Map<String, ProjectSheet> byName = new HashMap<>();
    for (ProjectSheet sheet : facts.publication().projects()) {
      String name = CodeName.plain(sheet.name());
      if (name.length() >= SHORTEST_NAME && sheet.budget().amount() != null) {
        byName.merge(name, sheet, (one, other) -> one);
      }
    }
    if (byName.isEmpty()) {
      out.notApplicable("narrative.projects.none");
      return;
    }
    for (Passage passage : Prose.of(facts).passages()) {
      for (Sentence sentence : passage.sentences()) {
        for (Said said : sentence.said()) {
          ProjectSheet sheet = named(said, byName);
          if (sheet != null && said.isLevel() && said.year() == facts.year()) {
            check(said, sheet, passage, out);
          }
        }
      }
    }
  }

  private static @Nullable ProjectSheet named(Said said, Map<String, ProjectSheet> byName) {
    String words = CodeName.plain(said.words());
    ProjectSheet exact = byName.get(words);
    return exact != null || !said.own() ? exact : byName.get(words.replaceFirst("^.*安排", ""));
  }

  private static void check(Said said, ProjectSheet sheet, Passage passage, Findings out) {
    Amount budget = sheet.budget().amount();
    Amount stated = said.amount();
    if (budget == null || stated == null) {
      return;
    }
    boolean part = passage.section().id().equals(PURCHASES) && stated.fen() < budget.fen();
    if (!part && Sum.of(stated).compare(Sum.of(budget)) == Agreement.CONTRADICTS) {
      out.found("narrative.project.amount", sheet.name(), stated, budget)
          .at(Prose.place(passage))
          .at(Places.of(sheet, sheet.budget().origin()))
          .expected(budget.toString())
          .actual(stated.toString())
          .add();
    }
  }
}
