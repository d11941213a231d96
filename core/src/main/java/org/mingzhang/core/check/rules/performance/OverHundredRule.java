package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.indicator.IndicatorValue.Operator;
import org.mingzhang.core.performance.Words;

/** A share is no more than the whole. */
final class OverHundredRule extends OfEachTarget {

  private static final Words BEYOND = Words.of("beyond");
  private static final int ALL = 100;

  OverHundredRule() {
    super(
        RuleInfo.of(
                "target.over-hundred",
                Severity.ERROR,
                "除增长、提升、超额外，百分比不超过 100%",
                "A percentage is at most 100 %, growth aside",
                "财预〔2015〕88号：绩效目标应合理可行")
            .describedAs("“≥100%”不是目标的写法：达到全部写“100%”。")
            .shownBy(
                "指标: 1|效益指标|经济效益指标|产值增长率|比上年增长|≥120%|计划", "指标: 1|产出指标|质量指标|设备完好率|完好设备占比|≥101%|计划"));
  }

  @Override
  void judge(Target target, Facts facts, Findings out) {
    if (!target.unit().equals("%") || target.speaksOf(BEYOND) || target.isCeiling()) {
      return;
    }
    boolean more = target.isFigure(ALL) && target.operator() == Operator.MORE;
    if (target.isAbove(ALL) || more) {
      report("target.percent.over", target, out).add();
    } else if (target.isFigure(ALL) && target.isFloor() && !target.kind().is("satisfaction")) {
      report("target.percent.all", target, out).severity(Severity.WARNING).expected("100%").add();
    }
  }

  private static Findings.Draft report(String key, Target target, Findings out) {
    return out.found(key, target.title(), target.value()).at(target.place()).actual(target.value());
  }
}
