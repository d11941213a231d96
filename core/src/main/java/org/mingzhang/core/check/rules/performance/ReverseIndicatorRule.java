package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.RuleInfo;

/** Faults and complaints are a ceiling. */
final class ReverseIndicatorRule extends OfDirection {

  ReverseIndicatorRule() {
    super(
        RuleInfo.of(
                "target.reverse-direction",
                Severity.ERROR,
                "差错率、故障率、投诉率等越低越好的指标应写上限（≤）",
                "Rates of faults and complaints are set as a ceiling",
                "财预〔2015〕88号：绩效目标应指向明确、细化量化、合理可行")
            .describedAs("差错整改率、投诉办结率等越高越好，不在此列。")
            .shownBy(
                "指标: 1|产出指标|质量指标|校对差错率|差错字数占比|≤0.01%|标准", "指标: 1|产出指标|质量指标|校对差错率|差错字数占比|≥0.01%|标准"),
        DirectionFault.WANTED_FAULT,
        "target.direction.fault",
        "≤");
  }
}
