package org.mingzhang.core.check.rules.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.performance.Words;

/** The costs of the parts add up to no more than the budget. */
final class CostSumRule extends OfEachSheet {

  private static final Words TOTALS = Words.of("totals");
  private static final Words EACH = Words.of("each");

  CostSumRule() {
    super(
        RuleInfo.of(
                "target.cost-sum",
                Severity.ERROR,
                "各部分成本之和不超过项目预算",
                "The costs of the parts add up to no more than the budget",
                "财预〔2015〕88号：绩效目标应与资金量相应匹配")
            .describedAs("总成本和单位成本（人均、每平方米等）不计入。")
            .shownBy(
                """
                项目: 1.预算数=20.00
                指标: 1|产出指标|成本指标|印刷费|印刷手册的费用|≤12万元|测算
                指标: 1|产出指标|成本指标|邮寄费|邮寄手册的费用|≤8万元|测算
                """,
                """
                项目: 1.预算数=20.00
                指标: 1|产出指标|成本指标|印刷费|印刷手册的费用|≤12万元|测算
                指标: 1|产出指标|成本指标|邮寄费|邮寄手册的费用|≤18万元|测算
                """));
  }

  @Override
  void judge(Targets.Sheet sheet, Facts facts, Findings out) {
    List<Target> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Target target : sheet.targets()) {
      BigDecimal fen = ProjectMoney.fen(target);
      boolean part = target.level2().contains("成本") && !target.kind().is("unit-cost", "revenue");
      if (fen != null && part && !target.speaksOf(EACH) && !TOTALS.in(target.name())) {
        parts.add(target);
        sum = sum.add(fen);
      }
    }
    ProjectMoney.Limit limit = ProjectMoney.of(facts).limit(sheet.sheet()).orElse(null);
    if (parts.size() < 2 || limit == null) {
      return;
    }
    Amount budget = limit.amount();
    boolean single = parts.stream().anyMatch(p -> exceeds(ProjectMoney.fen(p), budget));
    if (exceeds(sum, budget) && !single) {
      String total = budget.printAlike(sum.longValue()) + budget.unit().label();
      Findings.Draft draft =
          out.found("target.cost.sum", sheet.sheet().name(), parts.size(), total, budget)
              .at(parts.getFirst().place())
              .at(limit.place())
              .expected(out.messages().text("expected.at-most", budget.toString()))
              .actual(total);
      parts.stream().skip(1).forEach(part -> draft.at(part.place()));
      draft.repair("target.figures.mend").add();
    }
  }

  private static boolean exceeds(@Nullable BigDecimal fen, Amount budget) {
    return fen != null && fen.compareTo(BigDecimal.valueOf(budget.fen() + budget.halfWidth())) > 0;
  }
}
