package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.indicator.IndicatorValue;

/** Figures of values are written as figures are. */
final class ValueFormRule extends OfEachTarget {

  private static final int MONTHS = 12;

  ValueFormRule() {
    super(
        RuleInfo.of(
                "target.value-form",
                Severity.ERROR,
                "指标值的数字书写规范，不与另外的文字相混",
                "Figures of values are well written and not mixed with other words",
                "财预〔2015〕88号：绩效目标应细化量化")
            .describedAs("如“≥00”“≤0100%”“≥0及时足额”“1212月底前”。")
            .shownBy(
                "指标: 1|产出指标|质量指标|资金到位率|到位资金占比|≥95%|计划", "指标: 1|产出指标|质量指标|资金到位率|到位资金占比|≥0足额到位|计划"));
  }

  @Override
  void judge(Target target, Facts facts, Findings out) {
    String text = CodeName.plain(target.value());
    String key = "";
    if (hasLeadingZero(text) && DirectionFault.of(target) == null) {
      key = "target.value.zeros";
    } else if (hasNoSuchMonth(text)) {
      key = "target.value.month";
    } else if (isMixed(target)) {
      key = "target.value.mixed";
    }
    if (!key.isEmpty()) {
      out.found(key, target.title(), target.value())
          .at(target.place())
          .actual(target.value())
          .repair("target.write-value")
          .add();
    }
  }

  /** ≥0及时足额: a form that asked for a figure got one. */
  static boolean isMixed(Target target) {
    IndicatorValue value = target.indicator().parsed();
    return value != null && target.isFigure(0) && value.quality().length() > 1;
  }

  /** 00 and 0100, but not 0.5 nor 2024-01. */
  private static boolean hasLeadingZero(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      boolean starts =
          i == 0 || !isDigit(text.charAt(i - 1)) && "-./:".indexOf(text.charAt(i - 1)) < 0;
      if (starts && text.charAt(i) == '0' && isDigit(text.charAt(i + 1))) {
        char after = next(text, i);
        return after != '月' && after != '日' && after != ':' && after != '年';
      }
    }
    return false;
  }

  /** 13月底, 1212月份; 18月 alone may be a number of months. */
  private static boolean hasNoSuchMonth(String text) {
    int month = text.indexOf('月');
    int start = month;
    while (start > 0 && isDigit(text.charAt(start - 1))) {
      start--;
    }
    if (month < 0 || start == month || month - start > 6) {
      return false;
    }
    boolean date = month + 1 < text.length() && "底份末前初上中下".indexOf(text.charAt(month + 1)) >= 0;
    return date && Integer.parseInt(text.substring(start, month)) > MONTHS;
  }

  private static char next(String text, int digit) {
    int end = digit;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end < text.length() ? text.charAt(end) : '\0';
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }
}
