package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;

/** The purpose says more than the name of the project. */
final class PurposeRepeatsRule extends OfEachSheet {

  private static final String AFTER_AMOUNTS = "主要用";

  PurposeRepeatsRule() {
    super(
        RuleInfo.of(
                "target.purpose-repeats",
                Severity.WARNING,
                "资金用途说明钱用在哪里，不照抄项目名称",
                "The purpose says more than the name of the project",
                "项目支出绩效目标表样式")
            .shownBy(
                """
                项目: 1.名称=办公用房租金
                用途: 1|支付两处办公用房全年租金，共 1200 平方米。
                """,
                """
                项目: 1.名称=办公用房租金
                用途: 1|办公用房租金
                """));
  }

  @Override
  void judge(Targets.Sheet targets, Facts facts, Findings out) {
    String name = letters(targets.sheet().name());
    String purpose = letters(afterAmounts(CodeName.plain(targets.sheet().purpose())));
    if (purpose.length() >= 2 && isIn(purpose, name)) {
      String printed = targets.sheet().purpose().strip();
      out.found("target.purpose.repeats", targets.sheet().name(), printed)
          .at(Places.of(targets.sheet()))
          .actual(printed)
          .repair("target.purpose.write")
          .add();
    }
  }

  private static String afterAmounts(String purpose) {
    int from = purpose.indexOf(AFTER_AMOUNTS);
    if (from < 0) {
      return purpose;
    }
    String rest = purpose.substring(from + AFTER_AMOUNTS.length());
    return rest.startsWith("于") ? rest.substring(1) : rest;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    CodeName.plain(text)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  /** Whether all letters but one or two stand in the name in the same order. */
  private static boolean isIn(String purpose, String name) {
    int spare = Math.min(purpose.length() / 5, 2);
    int at = 0;
    for (int i = 0; i < purpose.length(); i++) {
      int found = name.indexOf(purpose.charAt(i), at);
      if (found >= 0) {
        at = found + 1;
      } else if (--spare < 0) {
        return false;
      }
    }
    return true;
  }
}
