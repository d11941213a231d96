package org.mingzhang.core.check.rules.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.indicator.Dimension;
import org.mingzhang.core.indicator.FiguresInText;
import org.mingzhang.core.indicator.FiguresInText.Found;
import org.mingzhang.core.indicator.IndicatorValue.Operator;
import org.mingzhang.core.performance.Words;

/** A figure in a goal or purpose agrees with the indicator that speaks of the same thing. */
final class GoalFigureRule extends OfEachSheet {

  private static final Words EACH = Words.of("each");

  GoalFigureRule() {
    super(
        RuleInfo.of(
                "target.goal-figure",
                Severity.WARNING,
                "绩效目标和用途中的数与指标值一致",
                "A figure in a goal or purpose agrees with the indicators",
                "财预〔2015〕88号：相应匹配")
            .describedAs("只比说的是同一件事、单位也相容的数。")
            .shownBy(
                """
                目标: 1|全年组织演练 6 次。
                指标: 1|产出指标|数量指标|演练次数|全年组织演练的次数|≥6次|计划
                """,
                """
                目标: 1|全年组织演练不少于 6 次。
                指标: 1|产出指标|数量指标|演练次数|全年组织演练的次数|≥5次|计划
                """));
  }

  @Override
  void judge(Targets.Sheet sheet, Facts facts, Findings out) {
    List<Found> figures = new ArrayList<>();
    Stream.concat(sheet.sheet().goals().stream(), Stream.of(sheet.sheet().purpose()))
        .distinct()
        .forEach(text -> figures.addAll(FiguresInText.of(text)));
    if (figures.isEmpty()) {
      return;
    }
    for (Target target : sheet.targets()) {
      boolean counted =
          target.kind().is("persons", "times", "area", "length", "number")
              && target.operator() != Operator.RANGE
              && !target.speaksOf(EACH);
      if (counted && target.figure() != null) {
        judge(sheet, target, figures, out);
      }
    }
  }

  private static void judge(Targets.Sheet sheet, Target target, List<Found> figures, Findings out) {
    List<Found> measured =
        figures.stream().filter(found -> found.unit().equals(target.unit())).toList();
    if (measured.stream().anyMatch(found -> order(found, target) == 0)) {
      return;
    }
    Grams name = Grams.of(target.name()).rare();
    Optional<Found> said =
        measured.isEmpty()
            ? figures.stream()
                .filter(found -> Grams.of(found.after()).rare().shareWith(name))
                .filter(found -> isOutOfBound(found, target))
                .findFirst()
            : measured.stream()
                .filter(found -> !EACH.in(found.lead()) && !EACH.in(found.after()))
                .filter(found -> Grams.of(found.around()).rare().shareWith(name))
                .findFirst();
    said.ifPresent(found -> report(sheet, target, found, out));
  }

  private static int order(Found found, Target target) {
    BigDecimal value = target.figure();
    return value == null ? 0 : found.number().compareTo(value);
  }

  /** 6批 against at most 5组: units that are alike must keep within the bound. */
  private static boolean isOutOfBound(Found found, Target target) {
    int order = order(found, target);
    return target.dimension() == Dimension.COUNT
        && Dimension.of(found.unit()) == Dimension.COUNT
        && (target.isCeiling() ? order > 0 : target.isFloor() && order < 0);
  }

  private static void report(Targets.Sheet sheet, Target target, Found found, Findings out) {
    String printed = found.number().toPlainString() + found.unit();
    out.found("target.goal.figure", target.title(), printed, target.value())
        .at(target.place())
        .at(Places.of(sheet.sheet()))
        .expected(printed)
        .actual(target.value())
        .repair("target.figures.mend")
        .add();
  }
}
