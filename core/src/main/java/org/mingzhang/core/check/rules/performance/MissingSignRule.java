package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.indicator.Dimension;
import org.mingzhang.core.indicator.IndicatorValue;
import org.mingzhang.core.indicator.IndicatorValue.Operator;

/** Costs and satisfaction come with a sign: nobody hits them exactly. */
final class MissingSignRule extends OfEachTarget {

  private static final int ALL = 100;

  MissingSignRule() {
    super(
        RuleInfo.of(
                "target.sign",
                Severity.NOTE,
                "成本和满意度的指标值写明“≤”“≥”",
                "Values of costs and satisfaction have a sign",
                "预算绩效目标表填报规范")
            .shownBy(
                "指标: 1|产出指标|成本指标|印刷总成本|全年印刷费用|≤3万元|合同", "指标: 1|产出指标|成本指标|印刷总成本|全年印刷费用|3万元|合同"));
  }

  @Override
  void judge(Target target, Facts facts, Findings out) {
    IndicatorValue value = target.indicator().parsed();
    boolean equal = value != null && value.operator() == Operator.EQUAL && value.number() != null;
    if (!equal || target.value().startsWith("=") || target.value().startsWith("＝")) {
      return;
    }
    boolean cost = target.kind().is("cost", "unit-cost") && target.dimension() == Dimension.MONEY;
    boolean satisfaction = target.kind().is("satisfaction") && !target.isFigure(ALL);
    if (cost || satisfaction) {
      String meant = target.valueWith(cost ? "≤" : "≥");
      out.found("target.value.sign", target.title(), target.value(), meant)
          .at(target.place())
          .expected(meant)
          .actual(target.value())
          .add();
    }
  }
}
