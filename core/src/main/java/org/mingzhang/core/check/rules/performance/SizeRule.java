package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;

/** A large project promises more than one number. */
final class SizeRule extends OfEachSheet {

  private static final long LARGE = 1_000 * MoneyUnit.TEN_THOUSAND_YUAN.fen();
  private static final long NOTABLE = 100 * MoneyUnit.TEN_THOUSAND_YUAN.fen();
  private static final int FEWEST = 6;

  SizeRule() {
    super(
        RuleInfo.of(
                "target.size",
                Severity.WARNING,
                "大项目的绩效指标与资金规模相称",
                "The indicators of a large project match its size",
                "财预〔2015〕88号：绩效目标应与资金量相应匹配；门槛为本软件默认值")
            .describedAs("预算 1000 万元以上只有一个数量指标的作警告；100 万元以上不足 6 个指标的作提醒。")
            .shownBy(
                """
                项目: 1.预算数=3000.00
                指标: 1|产出指标|数量指标|厂站数量|运行厂站座数|3座|合同
                指标: 1|产出指标|数量指标|处理污水量|全年处理水量|≥900万吨|台账
                指标: 1|产出指标|质量指标|出水达标率|达标天数占比|≥98%|标准
                指标: 1|产出指标|时效指标|故障修复时间|接报后修复的时间|≤24小时|合同
                指标: 1|产出指标|成本指标|运行总成本|全年运行费用|≤3000万元|合同
                指标: 1|效益指标|生态效益指标|减排量|全年减少排放|≥800吨|台账
                """,
                """
                项目: 1.预算数=3000.00
                指标: 1|产出指标|数量指标|项目数量|项目数量|1项|合同
                """));
  }

  @Override
  void judge(Targets.Sheet targets, Facts facts, Findings out) {
    Amount budget = targets.sheet().budget().amount();
    if (budget == null || targets.targets().isEmpty()) {
      return;
    }
    long numbers = targets.targets().stream().filter(target -> target.isUnder("数量")).count();
    int all = targets.targets().size();
    if (budget.fen() >= LARGE && numbers < 2) {
      report("target.size.large", targets, budget, numbers, out).add();
    } else if (budget.fen() >= NOTABLE && all < FEWEST) {
      report("target.size.few", targets, budget, all, out).severity(Severity.NOTE).add();
    }
  }

  private static Findings.Draft report(
      String key, Targets.Sheet targets, Amount budget, long count, Findings out) {
    return out.found(key, targets.sheet().name(), budget, count)
        .at(Places.of(targets.sheet()))
        .actual(String.valueOf(count));
  }
}
