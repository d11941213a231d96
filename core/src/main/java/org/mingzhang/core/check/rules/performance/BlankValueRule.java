package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;

/** Every indicator has a value. */
final class BlankValueRule extends OfEachTarget {

  BlankValueRule() {
    super(
        RuleInfo.of(
                "target.value-blank",
                Severity.ERROR,
                "每个指标都应填写指标值",
                "Every indicator has a value",
                "财预〔2015〕88号：绩效目标应细化量化")
            .shownBy("指标: 1|产出指标|数量指标|培训人数|参加培训的人数|≥80人|计划", "指标: 1|产出指标|数量指标|培训人数|参加培训的人数||计划"));
  }

  @Override
  void judge(Target target, Facts facts, Findings out) {
    if (target.value().isEmpty()) {
      out.found("target.value.blank", target.title())
          .at(target.place())
          .repair("target.write-value")
          .add();
    }
  }
}
