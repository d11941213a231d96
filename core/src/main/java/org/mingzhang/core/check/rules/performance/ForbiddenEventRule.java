package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.indicator.IndicatorValue.Operator;
import org.mingzhang.core.performance.Words;

/** What must not happen is not allowed a number of times. */
final class ForbiddenEventRule extends OfEachTarget {

  private static final Words FORBIDDEN = Words.of("forbidden");

  ForbiddenEventRule() {
    super(
        RuleInfo.of(
                "target.forbidden-event",
                Severity.ERROR,
                "说“杜绝”“不发生”的指标，值应为 0",
                "What must not happen is not allowed a number of times",
                "财预〔2015〕88号：相应匹配")
            .shownBy(
                "指标: 1|产出指标|质量指标|安全行车|杜绝重大交通事故|0次|台账", "指标: 1|产出指标|质量指标|安全行车|杜绝重大交通事故|≤5次|台账"));
  }

  @Override
  void judge(Target target, Facts facts, Findings out) {
    String word = FORBIDDEN.firstIn(target.name() + "|" + target.description());
    boolean once = target.operator() == Operator.LESS && target.isFigure(1);
    if (!word.isEmpty() && target.isCeiling() && target.isAbove(0) && !once) {
      out.found("target.value.forbidden", target.title(), word, target.value())
          .at(target.place())
          .expected("0")
          .actual(target.value())
          .repair("target.figures.mend")
          .add();
    }
  }
}
