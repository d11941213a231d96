package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.RuleInfo;

/** An output is a floor. */
final class OutputDirectionRule extends OfDirection {

  OutputDirectionRule() {
    super(
        RuleInfo.of(
                "target.output-direction",
                Severity.WARNING,
                "产出的数量应写下限（≥）或定数，不写上限（≤）",
                "An output is set as a floor or a number, not as a ceiling",
                "财预〔2015〕88号：绩效目标应指向明确、细化量化、合理可行")
            .describedAs("出国、接待、会议等从严控制的和不希望发生的数量写上限是对的。")
            .shownBy(
                "指标: 1|产出指标|数量指标|编印手册数量|全年编印册数|≥500册|计划", "指标: 1|产出指标|数量指标|编印手册数量|全年编印册数|≤500册|计划"),
        DirectionFault.OUTPUT,
        "target.direction.output",
        "≥");
  }
}
