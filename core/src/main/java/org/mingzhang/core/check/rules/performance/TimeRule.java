package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.performance.Words;

/** A project is done within its year. */
final class TimeRule extends OfEachTarget {

  private static final int MONTHS = 12;

  /** No number of months: misprinted. */
  private static final int MOST = 120;

  private static final Words PAST = Words.of("past");

  TimeRule() {
    super(
        RuleInfo.of(
                "target.time",
                Severity.WARNING,
                "完成时间在预算年度内",
                "A project is done within its year",
                "预算法：预算年度；预算绩效目标表样式")
            .describedAs("指标值写的是别的年度；完成月份大于 12。")
            .shownBy(
                "指标: 1|产出指标|时效指标|项目完成时间|全部工作完成的月份|≤12月|计划",
                "指标: 1|产出指标|时效指标|项目完成时间|全部工作完成的月份|≤18月|计划"));
  }

  @Override
  void judge(Target target, Facts facts, Findings out) {
    if (!target.kind().is("deadline", "timeliness")
        || !(target.isUnder("时效") || target.kind().is("deadline"))) {
      return;
    }
    int year = year(CodeName.plain(target.value()));
    if (year > 0 && facts.year() > 0 && year != facts.year() && !target.speaksOf(PAST)) {
      String budgetYear = String.valueOf(facts.year());
      report(out.found("target.time.year", target.title(), target.value(), budgetYear), target);
      return;
    }
    boolean month = target.unit().equals("月") && target.kind().is("deadline");
    if (!month || !target.isCeiling()) {
      return;
    }
    if (target.isAbove(MOST)) {
      return;
    }
    if (target.isAbove(MONTHS)) {
      report(out.found("target.time.month", target.title(), target.value()), target);
    }
  }

  /** A year such as 2023 at the start or before 年 . - /; 0 if there is none. */
  private static int year(String value) {
    for (int i = 0; i + 4 < value.length(); i++) {
      boolean starts = i == 0 || !Character.isDigit(value.charAt(i - 1));
      String digits = value.substring(i, i + 4);
      boolean year = digits.startsWith("20") && digits.chars().allMatch(Character::isDigit);
      if (starts && year && "年.-/".indexOf(value.charAt(i + 4)) >= 0) {
        return Integer.parseInt(digits);
      }
    }
    return 0;
  }

  private static void report(Findings.Draft draft, Target target) {
    draft.at(target.place()).actual(target.value()).repair("target.figures.mend").add();
  }
}
