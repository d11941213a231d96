package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.RuleInfo;

/** At most nothing of something good is no target. */
final class NothingAskedRule extends OfDirection {

  NothingAskedRule() {
    super(
        RuleInfo.of(
                "target.nothing-asked",
                Severity.ERROR,
                "希望得到的结果不能写“≤0”",
                "What is wanted is not set to at most nothing",
                "财预〔2015〕88号：绩效目标应指向明确、细化量化、合理可行")
            .describedAs("事故、差错、投诉等写“≤0”是对的。")
            .shownBy("指标: 1|产出指标|数量指标|巡检次数|全年巡检次数|≥12次|合同", "指标: 1|产出指标|数量指标|巡检次数|全年巡检次数|≤0次|合同"),
        DirectionFault.NOTHING,
        "target.direction.nothing",
        "");
  }
}
