package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.RuleInfo;

/** A cost is a ceiling. */
final class CostDirectionRule extends OfDirection {

  CostDirectionRule() {
    super(
        RuleInfo.of(
                "target.cost-direction",
                Severity.ERROR,
                "成本指标应写上限（≤），不写下限（≥）",
                "A cost is set as a ceiling, not as a floor",
                "财预〔2015〕88号：绩效目标应指向明确、细化量化、合理可行")
            .describedAs("计划投资、补助和奖励标准、收入等写下限是对的，不在此列。")
            .shownBy(
                "指标: 1|产出指标|成本指标|印刷总成本|全年印刷费用|≤3万元|合同", "指标: 1|产出指标|成本指标|印刷总成本|全年印刷费用|≥3万元|合同"),
        DirectionFault.COST,
        "target.direction.cost",
        "≤");
  }
}
