package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.RuleInfo;

/** A time of use is a floor. */
final class LifeDirectionRule extends OfDirection {

  LifeDirectionRule() {
    super(
        RuleInfo.of(
                "target.life-direction",
                Severity.WARNING,
                "使用年限、服务期限、持续时间应写下限（≥）或定数",
                "A time of use is set as a floor or a number",
                "财预〔2015〕88号：绩效目标应指向明确、细化量化、合理可行")
            .shownBy(
                "指标: 1|效益指标|可持续影响指标|设备使用年限|可正常使用的年限|≥6年|标准",
                "指标: 1|效益指标|可持续影响指标|设备使用年限|可正常使用的年限|≤6年|标准"),
        DirectionFault.LIFE,
        "target.direction.life",
        "≥");
  }
}
