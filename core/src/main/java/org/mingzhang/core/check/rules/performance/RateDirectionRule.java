package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.RuleInfo;

/** A rate of which more is better is a floor. */
final class RateDirectionRule extends OfDirection {

  RateDirectionRule() {
    super(
        RuleInfo.of(
                "target.rate-direction",
                Severity.ERROR,
                "完成率、合格率、及时率等越高越好的比率应写下限（≥）",
                "A rate of which more is better is set as a floor",
                "财预〔2015〕88号：绩效目标应指向明确、细化量化、合理可行")
            .describedAs("成本控制率、预算执行率、故障率等另有规则或不作判断。")
            .shownBy(
                "指标: 1|产出指标|质量指标|验收合格率|验收合格数占总数的比例|≥95%|标准",
                "指标: 1|产出指标|质量指标|验收合格率|验收合格数占总数的比例|≤95%|标准"),
        DirectionFault.RATE,
        "target.direction.rate",
        "≥");
  }
}
