package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.indicator.IndicatorValue;
import org.mingzhang.core.performance.Words;

/** A value is a figure, a grade, or something of which one can say whether it was reached. */
final class VagueValueRule extends OfEachTarget {

  private static final Words GRADES = Words.of("grades");
  private static final Words CHECKABLE = Words.of("checkable");
  private static final Words ELSEWHERE = Words.of("elsewhere");

  VagueValueRule() {
    super(
        RuleInfo.of(
                "target.value-vague",
                Severity.WARNING,
                "指标值应是数、分级的定性值，或能判断是否做到的事实",
                "A value is a figure, a grade, or a fact that can be verified",
                "财预〔2015〕88号：定性的应采用分级分档形式表述")
            .describedAs("“良好”“中等及以上”“验收合格”“无安全事故”可以；“明显提高”“按合同要求”不可以。")
            .shownBy(
                "指标: 1|效益指标|社会效益指标|报告质量|评审等级|良好及以上|标准", "指标: 1|效益指标|社会效益指标|服务水平|服务水平情况|明显提高|标准"));
  }

  @Override
  void judge(Target target, Facts facts, Findings out) {
    IndicatorValue value = target.indicator().parsed();
    if (value == null || value.number() != null) {
      return;
    }
    String words = CodeName.plain(value.quality());
    boolean number = words.chars().anyMatch(Character::isDigit);
    if (number || isGrade(words) || CHECKABLE.in(words)) {
      return;
    }
    String key =
        target.isUnder("数量")
            ? "target.value.no-number"
            : ELSEWHERE.in(words) ? "target.value.elsewhere" : "target.value.vague";
    out.found(key, target.title(), target.value())
        .at(target.place())
        .actual(target.value())
        .repair("target.write-value")
        .add();
  }

  private static boolean isGrade(String words) {
    if (GRADES.isOne(words)) {
      return true;
    }
    String grade =
        GRADES.words().stream()
            .filter(w -> w.length() > 1)
            .filter(words::contains)
            .findFirst()
            .orElse("");
    return !grade.isEmpty() && words.length() <= grade.length() + 4;
  }
}
