package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.RuleInfo;

/** A value that every result satisfies is no target. */
final class TrivialValueRule extends OfDirection {

  TrivialValueRule() {
    super(
        RuleInfo.of(
                "target.trivial-value",
                Severity.ERROR,
                "指标值不能是怎样都达到的，如“≥0”“≤100%”",
                "A value that every result satisfies is no target",
                "财预〔2015〕88号：绩效目标应指向明确、细化量化、合理可行")
            .describedAs("成本控制率、支出进度等“≤100%”有意义，增长率“≥0”有意义，不在此列。")
            .shownBy(
                "指标: 1|产出指标|质量指标|网络正常运行率|正常运行时间占比|≥99%|合同",
                "指标: 1|产出指标|质量指标|网络正常运行率|正常运行时间占比|≤100%|合同"),
        DirectionFault.EVERYTHING,
        "target.direction.everything",
        "");
  }
}
