package org.mingzhang.core.check.rules.performance;

import java.math.BigDecimal;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.indicator.FiguresInText;
import org.mingzhang.core.indicator.FiguresInText.Found;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.performance.Words;

/** Goals do not spend more than the budget of the project. */
final class GoalMoneyRule extends OfEachSheet {

  private static final Words SPENDING = Words.of("spending");
  private static final Words OTHERS = Words.of("grants");

  GoalMoneyRule() {
    super(
        RuleInfo.of(
                "target.goal-money",
                Severity.ERROR,
                "绩效目标中写的经费不超过项目预算",
                "What the goals spend is within the budget of the project",
                "财预〔2015〕88号：绩效目标应与资金量相应匹配")
            .describedAs("投资、税收、贷款等不由本项目支付的金额不比。")
            .shownBy(
                """
                项目: 1.名称=年鉴印刷 1.预算数=10.00
                目标: 1|支付年鉴印刷经费10万元
                """,
                """
                项目: 1.名称=年鉴印刷 1.预算数=10.00
                目标: 1|支付年鉴印刷经费20万元
                """));
  }

  @Override
  void judge(Targets.Sheet targets, Facts facts, Findings out) {
    ProjectMoney.Limit limit = ProjectMoney.of(facts).limit(targets.sheet()).orElse(null);
    if (limit == null) {
      return;
    }
    targets.sheet().goals().stream().distinct().forEach(goal -> judge(targets, goal, limit, out));
  }

  private static void judge(
      Targets.Sheet targets, String goal, ProjectMoney.Limit limit, Findings out) {
    for (Found found : FiguresInText.of(goal)) {
      MoneyUnit unit =
          found.unit().indexOf('/') < 0 ? MoneyUnit.of(found.unit()).orElse(null) : null;
      boolean spent = unit != null && SPENDING.in(found.around()) && !OTHERS.in(found.around());
      if (unit == null || !spent) {
        continue;
      }
      BigDecimal fen = found.number().multiply(BigDecimal.valueOf(unit.fen()));
      long most = limit.amount().fen() + limit.amount().halfWidth();
      if (fen.compareTo(BigDecimal.valueOf(most)) > 0) {
        String said = found.number().toPlainString() + found.unit();
        out.found("target.goal.money", targets.sheet().name(), said, limit.amount())
            .at(Places.of(targets.sheet()))
            .at(limit.place())
            .actual(said)
            .repair("target.figures.mend")
            .add();
      }
    }
  }
}
