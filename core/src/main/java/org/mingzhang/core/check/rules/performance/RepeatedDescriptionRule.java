package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.performance.TargetKinds;

/** A description says more than the name. */
final class RepeatedDescriptionRule extends OfEachTarget {

  RepeatedDescriptionRule() {
    super(
        RuleInfo.of(
                "target.description-repeats",
                Severity.WARNING,
                "绩效指标描述应说明口径，不重复三级指标名称",
                "A description says more than the name",
                "预算绩效目标表样式（绩效指标描述填写口径、公式或范围）")
            .shownBy(
                "指标: 1|产出指标|数量指标|培训人数|全年参加各期培训的人数|≥80人|计划", "指标: 1|产出指标|数量指标|培训人数|培训人数|≥80人|计划"));
  }

  @Override
  void judge(Target target, Facts facts, Findings out) {
    String level3 = TargetKinds.plain(target.indicator().level3());
    if (!level3.isEmpty() && level3.equals(target.description())) {
      out.found("target.description.repeats", target.title()).at(target.place()).add();
    }
  }
}
