package org.mingzhang.core.check.rules.performance;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.indicator.FiguresInText;
import org.mingzhang.core.indicator.FiguresInText.Found;
import org.mingzhang.core.indicator.IndicatorValue.Operator;
import org.mingzhang.core.performance.Words;

/** A figure in a description is the figure of the value. */
final class DescriptionFigureRule extends OfEachTarget {

  private static final Words EACH = Words.of("each");

  DescriptionFigureRule() {
    super(
        RuleInfo.of(
                "target.description-figure",
                Severity.WARNING,
                "绩效指标描述中的数与指标值一致",
                "A figure in a description is the figure of the value",
                "财预〔2015〕88号：相应匹配")
            .describedAs("只比单位相同的数；描述写明“每月”“各”“单个”的不比。")
            .shownBy(
                "指标: 1|产出指标|数量指标|服务内容|保洁、绿化等 4 项服务|4项|合同",
                "指标: 1|产出指标|数量指标|服务内容|保洁、绿化等四项服务|5项|合同"));
  }

  @Override
  void judge(Target target, Facts facts, Findings out) {
    BigDecimal value = target.figure();
    String description = target.indicator().description();
    if (value == null || target.operator() == Operator.RANGE || EACH.in(description)) {
      return;
    }
    List<Found> same =
        FiguresInText.of(description).stream()
            .filter(found -> found.unit().equals(target.unit()))
            .filter(found -> !found.unit().equals("%"))
            .toList();
    BigDecimal sum = same.stream().map(Found::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean agrees =
        sum.compareTo(value) == 0 || same.stream().anyMatch(f -> f.number().compareTo(value) == 0);
    if (!same.isEmpty() && !agrees) {
      Found first = same.getFirst();
      String said = first.number().toPlainString() + first.unit();
      out.found("target.description.figure", target.title(), said, target.value())
          .at(target.place())
          .expected(said)
          .actual(target.value())
          .repair("target.figures.mend")
          .add();
    }
  }
}
