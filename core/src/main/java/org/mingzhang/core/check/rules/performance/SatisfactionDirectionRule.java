package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.RuleInfo;

/** Satisfaction is a floor. */
final class SatisfactionDirectionRule extends OfDirection {

  SatisfactionDirectionRule() {
    super(
        RuleInfo.of(
                "target.satisfaction-direction",
                Severity.ERROR,
                "满意度指标应写下限（≥），不写上限（≤）",
                "Satisfaction is set as a floor, not as a ceiling",
                "财预〔2015〕88号：绩效目标应指向明确、细化量化、合理可行")
            .describedAs("满意度越高越好，写“≤98%”等于说满意的人不能超过 98%。")
            .shownBy(
                "指标: 1|满意度指标|服务对象满意度指标|群众满意度|受益群众的满意程度|≥95%|问卷",
                "指标: 1|满意度指标|服务对象满意度指标|群众满意度|受益群众的满意程度|≤95%|问卷"),
        DirectionFault.SATISFACTION,
        "target.direction.satisfaction",
        "≥");
  }
}
