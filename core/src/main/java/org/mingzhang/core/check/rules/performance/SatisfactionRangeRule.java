package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.indicator.Dimension;

/** Satisfaction is set neither too low nor at everybody. */
final class SatisfactionRangeRule extends OfEachTarget {

  private static final int LOW = 80;
  private static final int USUAL = 90;
  private static final int ALL = 100;

  SatisfactionRangeRule() {
    super(
        RuleInfo.of(
                "target.satisfaction-range",
                Severity.WARNING,
                "满意度一般定在 80%—99%",
                "Satisfaction is set between 80 % and 99 %",
                "财预〔2015〕88号：绩效目标应合理可行；80%—99% 为惯例")
            .describedAs("低于 80% 没有激励作用，100% 无法用抽样问卷证明，都应说明理由；80%—89% 只作提醒。")
            .shownBy(
                "指标: 1|满意度指标|服务对象满意度指标|学员满意度|学员满意程度|≥90%|问卷",
                "指标: 1|满意度指标|服务对象满意度指标|学员满意度|学员满意程度|≥100%|问卷"));
  }

  @Override
  void judge(Target target, Facts facts, Findings out) {
    boolean percent = target.dimension() == Dimension.RATIO && target.unit().equals("%");
    if (!target.kind().is("satisfaction") || !percent || target.isCeiling()) {
      return;
    }
    String key = "";
    if (target.isBelow(LOW) && target.isAbove(0)) {
      key = "target.satisfaction.low";
    } else if (target.isFigure(ALL)) {
      key = "target.satisfaction.all";
    }
    if (key.isEmpty() && target.isAbove(0) && target.isBelow(USUAL)) {
      out.found("target.satisfaction.below", target.title(), target.value())
          .severity(Severity.NOTE)
          .at(target.place())
          .actual(target.value())
          .add();
    } else if (!key.isEmpty()) {
      out.found(key, target.title(), target.value())
          .at(target.place())
          .actual(target.value())
          .repair("target.satisfaction.reason")
          .add();
    }
  }
}
