package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.performance.Words;

/** What is a duty is promised for more than a part. */
final class LowRateRule extends OfEachTarget {

  private static final Words DUTIES = Words.of("duties");
  private static final int LOW = 60;
  private static final int LOW_ACCEPTANCE = 80;
  private static final int LAX = 10;
  private static final Words LAX_FAULTS = Words.of("lax-faults");

  LowRateRule() {
    super(
        RuleInfo.of(
                "target.rate-low",
                Severity.WARNING,
                "完成率、合格率、及时率不定得过低，故障率、差错率不定得过高",
                "Rates of completion and quality are not set too low, rates of faults not too high",
                "财预〔2015〕88号：绩效目标应合理可行；界限为惯例")
            .describedAs("完成、及时低于 60%，合格、验收低于 80%，故障、差错高到 10% 以上的。")
            .shownBy(
                "指标: 1|产出指标|时效指标|任务完成及时率|按时完成的任务占比|≥90%|计划",
                "指标: 1|产出指标|时效指标|任务完成及时率|按时完成的任务占比|≥10%|计划"));
  }

  @Override
  void judge(Target target, Facts facts, Findings out) {
    boolean rate = target.kind().is("timeliness", "quality", "completion");
    boolean acceptance = target.name().contains("合格") || target.name().contains("验收");
    boolean low = target.isAbove(0) && target.isBelow(acceptance ? LOW_ACCEPTANCE : LOW);
    boolean fault = target.kind().is("fault") && LAX_FAULTS.in(target.name());
    if (fault && target.isCeiling() && target.unit().equals("%") && !target.isBelow(LAX)) {
      if (DirectionFault.of(target) == null) {
        out.found("target.rate.lax", target.title(), target.value())
            .at(target.place())
            .actual(target.value())
            .add();
      }
      return;
    }
    if (rate
        && low
        && !target.isCeiling()
        && target.unit().equals("%")
        && DUTIES.in(target.name())) {
      out.found("target.rate.low", target.title(), target.value())
          .at(target.place())
          .actual(target.value())
          .add();
    }
  }
}
