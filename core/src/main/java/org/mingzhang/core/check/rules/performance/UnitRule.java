package org.mingzhang.core.check.rules.performance;

import java.util.Set;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.indicator.Dimension;
import org.mingzhang.core.performance.TargetKind;
import org.mingzhang.core.performance.Words;

/** The unit of a value measures what the name says. */
final class UnitRule extends OfEachTarget {

  private static final Words SHARES = Words.of("shares");
  private static final Words RATES = Words.of("rates");
  private static final Set<String> NOT_FOR_PERSONS =
      Set.of("套", "台", "件", "辆", "册", "本", "份", "篇", "项", "次", "期", "场", "条", "座");

  /** Services are counted in hours. */
  private static final Set<String> HOURS = Set.of("小时", "学时", "课时", "节", "天", "工作日");

  private static final String QUALITY = "质量";

  UnitRule() {
    super(
        RuleInfo.of(
                "target.unit",
                Severity.ERROR,
                "指标值的单位与指标名称相符",
                "The unit of a value measures what the name says",
                "财预〔2015〕88号：绩效目标应指向明确、细化量化")
            .describedAs("率用 %，人数用人，次数用次，时间用年月日，费用用元。数后面没有单位的只作警告。")
            .shownBy(
                "指标: 1|产出指标|数量指标|参训人数|参加培训的人数|≥60人|计划", "指标: 1|产出指标|数量指标|参训人数|参加培训的人数|≥60%|计划"));
  }

  @Override
  void judge(Target target, Facts facts, Findings out) {
    if (target.figure() == null || target.isFigure(0)) {
      return;
    }
    if (target.dimension() == Dimension.NONE) {
      if (DirectionFault.of(target) == null) {
        missing(target, out);
      }
    } else if (saysUnitBadly(target)) {
      warn("target.unit.short", target, out);
    } else if (!fits(target)) {
      out.found("target.unit.other", target.title(), target.value(), target.unit(), kind(target))
          .at(target.place())
          .actual(target.value())
          .repair("target.unit.mend")
          .add();
    }
  }

  private static String kind(Target target) {
    if (isRate(target)) {
      return "比率";
    }
    return target.name().endsWith(QUALITY) ? QUALITY : target.kind().title();
  }

  private static void missing(Target target, Findings out) {
    boolean share = isRate(target) || target.kind().is("satisfaction", "quality", "completion");
    boolean fraction = share && !target.isAbove(1);
    boolean counted = target.kind().is("persons", "times", "area", "length", "cost", "duration");
    if ((share && !fraction) || counted) {
      warn("target.unit.missing", target, out);
    }
  }

  private static void warn(String key, Target target, Findings out) {
    out.found(key, target.title(), target.value())
        .severity(Severity.WARNING)
        .at(target.place())
        .actual(target.value())
        .repair("target.unit.add")
        .add();
  }

  /** 51万 for 51 万元, 20分 for 20 minutes. */
  private static boolean saysUnitBadly(Target target) {
    String value = CodeName.plain(target.value());
    boolean money = target.dimension() == Dimension.MONEY && !value.contains("元");
    boolean minutes = target.unit().equals("分") && target.isCeiling() && value.endsWith("分");
    return money || (minutes && !target.kind().is("satisfaction", "quality"));
  }

  private static boolean isRate(Target target) {
    return RATES.in(target.name()) && !target.kind().is("frequency");
  }

  private static boolean fits(Target target) {
    TargetKind kind = target.kind();
    Dimension dimension = target.dimension();
    if (isRate(target)) {
      return dimension == Dimension.RATIO;
    }
    boolean minutes = target.unit().equals("分") && kind.is("deadline", "duration");
    if (minutes
        || (kind.is("cost", "unit-cost") && dimension == Dimension.RATIO && isShare(target))) {
      return true;
    }
    if (kind.is("number") && HOURS.contains(target.unit())) {
      return true;
    }
    if (kind.is("persons") && NOT_FOR_PERSONS.contains(target.unit())) {
      return false;
    }
    if (target.name().endsWith(QUALITY)) {
      return dimension != Dimension.PERSONS && dimension != Dimension.MONEY;
    }
    return kind.allows(dimension);
  }

  private static boolean isShare(Target target) {
    return target.speaksOf(SHARES);
  }
}
