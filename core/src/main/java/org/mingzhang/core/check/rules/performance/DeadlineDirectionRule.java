package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.RuleInfo;

/** A deadline is a ceiling. */
final class DeadlineDirectionRule extends OfDirection {

  DeadlineDirectionRule() {
    super(
        RuleInfo.of(
                "target.deadline-direction",
                Severity.WARNING,
                "完成时间、响应时间等时限应写上限（≤）",
                "A deadline is set as a ceiling",
                "财预〔2015〕88号：绩效目标应指向明确、细化量化、合理可行")
            .shownBy(
                "指标: 1|产出指标|时效指标|故障响应时间|接到报修后的响应时间|≤30分钟|合同",
                "指标: 1|产出指标|时效指标|故障响应时间|接到报修后的响应时间|≥30分钟|合同"),
        DirectionFault.DEADLINE,
        "target.direction.deadline",
        "≤");
  }
}
