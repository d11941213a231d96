package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.indicator.Dimension;
import org.mingzhang.core.performance.TargetKind;
import org.mingzhang.core.performance.Words;

/** What has a percentage for its value is something of which a percentage can be taken. */
final class MeasurableRule extends OfEachTarget {

  private static final Words VERBS = Words.of("verbs");
  private static final Words SHARES = Words.of("measured");

  MeasurableRule() {
    super(
        RuleInfo.of(
                "target.not-measurable",
                Severity.WARNING,
                "用百分比作指标值的，名称或描述应说明是什么的百分比",
                "A percentage is of something that name or description tells",
                "财预〔2015〕88号：绩效目标应细化量化；三级指标名称应为可计量的名词")
            .describedAs("“提升整体服务 ≥95%”算不出来，应改成率、数量，或写出公式。")
            .shownBy(
                "指标: 1|效益指标|社会效益指标|厂站正常运行率|正常运行天数占全年的比例|≥95%|台账",
                "指标: 1|效益指标|社会效益指标|提升整体服务|促进厂站运营水平提档升级|≥95%|考核"));
  }

  @Override
  void judge(Target target, Facts facts, Findings out) {
    boolean percent = target.dimension() == Dimension.RATIO && target.figure() != null;
    TargetKind kind = target.kind();
    boolean loose = kind == TargetKind.UNKNOWN || kind.is("result", "frequency", "growth");
    String description = target.indicator().description();
    boolean formula = description.indexOf('/') >= 0 || description.indexOf('÷') >= 0;
    if (percent
        && loose
        && !target.isUnder("满意度", "成本")
        && !formula
        && !target.speaksOf(SHARES)
        && DirectionFault.of(target) == null) {
      boolean slogan = VERBS.words().stream().anyMatch(target.name()::startsWith);
      out.found(
              slogan ? "target.measure.slogan" : "target.measure.none",
              target.title(),
              target.value())
          .at(target.place())
          .actual(target.title())
          .repair("target.measure.write")
          .add();
    }
  }
}
