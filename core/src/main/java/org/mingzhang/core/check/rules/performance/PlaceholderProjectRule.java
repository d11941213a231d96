package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.performance.Words;

/** No project of works has a budget that only keeps its place. */
final class PlaceholderProjectRule extends OfEachSheet {

  private static final Words WORKS = Words.of("works");

  PlaceholderProjectRule() {
    super(
        RuleInfo.of(
                "target.placeholder-project",
                Severity.WARNING,
                "工程建设类项目不以 1 万元占位",
                "No project of works has a budget that only keeps its place",
                "预算法：预算应当细化；预算绩效目标审核要求")
            .describedAs("预算正好是 1 万元（或 0.01、0.1 万元）的工程、改造、管网等项目，金额不可能是真的。")
            .shownBy("项目: 1.名称=西路管网工程 1.预算数=120.00", "项目: 1.名称=西路管网工程 1.预算数=1.00"));
  }

  @Override
  void judge(Targets.Sheet targets, Facts facts, Findings out) {
    Amount budget = targets.sheet().budget().amount();
    if (budget == null || !WORKS.in(targets.sheet().name())) {
      return;
    }
    long unit = MoneyUnit.TEN_THOUSAND_YUAN.fen();
    boolean round = budget.fen() == unit || budget.fen() == unit / 10 || budget.fen() == unit / 100;
    if (round) {
      out.found("target.project.placeholder", targets.sheet().name(), budget)
          .at(Places.of(targets.sheet(), targets.sheet().budget().origin()))
          .actual(budget.toString())
          .repair("target.project.budget")
          .add();
    }
  }
}
