package org.mingzhang.core.check.rules.performance;

import java.math.BigDecimal;
import java.util.Set;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.performance.Words;

/** The cost that is promised fits the budget of the project. */
final class CostBudgetRule extends OfEachTarget {

  private static final Words TOTALS = Words.of("totals");
  private static final Words EACH = Words.of("each");
  private static final Set<String> DOUBTFUL =
      Set.of("target.cost.part", "target.cost.unit-is-total");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  CostBudgetRule() {
    super(
        RuleInfo.of(
                "target.cost-budget",
                Severity.ERROR,
                "成本指标的金额不超过项目预算",
                "The cost that is promised is within the budget of the project",
                "财预〔2015〕88号：绩效目标应与资金量相应匹配")
            .describedAs("表头没有预算数的，用政府采购预算表中该项目的预算资金比。总成本不到预算一半的、单位成本正好是预算总额的作警告。")
            .shownBy(
                """
                项目: 1.预算数=20.00
                指标: 1|产出指标|成本指标|总成本|各项工作的总费用|≤20万元|测算
                """,
                """
                项目: 1.预算数=20.00
                指标: 1|产出指标|成本指标|总成本|各项工作的总费用|≤100万元|测算
                """));
  }

  @Override
  void judge(Target target, Facts facts, Findings out) {
    BigDecimal fen = ProjectMoney.fen(target);
    boolean cost = target.isUnder("成本") || target.kind().is("cost", "unit-cost");
    if (fen == null || !cost || target.kind().is("revenue") || target.isFloor()) {
      return;
    }
    ProjectMoney.of(facts)
        .limit(target.sheet())
        .ifPresent(limit -> compare(target, fen, limit, out));
  }

  private static void compare(
      Target target, BigDecimal fen, ProjectMoney.Limit limit, Findings out) {
    Amount budget = limit.amount();
    BigDecimal most = BigDecimal.valueOf(budget.fen() + budget.halfWidth());
    boolean total = TOTALS.in(target.name()) && !EACH.in(target.name());
    String key = "";
    if (fen.compareTo(most) > 0) {
      key = "target.cost.beyond";
    } else if (isUnitCost(target) && fen.compareTo(BigDecimal.valueOf(budget.fen())) == 0) {
      key = "target.cost.unit-is-total";
    } else if (total && fen.signum() > 0 && isSlip(fen, budget)) {
      key = "target.cost.slip";
    } else if (total && fen.multiply(TWO).compareTo(BigDecimal.valueOf(budget.fen())) < 0) {
      key = "target.cost.part";
    }
    if (!key.isEmpty()) {
      out.found(key, target.title(), target.value(), budget)
          .severity(DOUBTFUL.contains(key) ? Severity.WARNING : Severity.ERROR)
          .at(target.place())
          .at(limit.place())
          .expected(out.messages().text("expected.at-most", budget.toString()))
          .actual(target.value())
          .repair("target.figures.mend")
          .add();
    }
  }

  private static boolean isUnitCost(Target target) {
    return target.kind().words().contains(target.name()) && target.kind().is("unit-cost");
  }

  /** 元 where 万元 is meant. */
  private static boolean isSlip(BigDecimal fen, Amount budget) {
    return fen.multiply(BigDecimal.valueOf(10_000)).compareTo(BigDecimal.valueOf(budget.fen()))
        == 0;
  }
}
