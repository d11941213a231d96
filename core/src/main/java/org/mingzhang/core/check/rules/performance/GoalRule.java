package org.mingzhang.core.check.rules.performance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;

/** A goal says what is to be reached, once. */
final class GoalRule extends OfEachSheet {

  private static final int THIN = 12;
  private static final String OPEN_ENDS = "、，,（(：:和及与";

  GoalRule() {
    super(
        RuleInfo.of(
                "target.goal",
                Severity.WARNING,
                "绩效目标写明做什么、做到什么程度，不照抄名称、不重复、不残缺",
                "A goal says what is to be reached, in whole and once",
                "财预〔2015〕88号：绩效目标应指向明确、细化量化、合理可行、相应匹配")
            .describedAs("“目标内容1”没有下文的、与项目名称相同的、第二条重复第一条的、末尾断开的；过短又没有数的只作提醒。")
            .shownBy(
                """
                项目: 1.名称=年鉴印刷费
                目标: 1|编印年鉴 500 册，12 月底前发放到各单位。
                """,
                """
                项目: 1.名称=年鉴印刷费
                目标: 1|年鉴印刷费
                """));
  }

  @Override
  void judge(Targets.Sheet sheet, Facts facts, Findings out) {
    String name = sheet.sheet().name();
    List<String> goals = Goals.of(sheet.sheet());
    if (goals.isEmpty()) {
      if (sheet.sheet().purpose().isBlank() && !sheet.targets().isEmpty()) {
        report("target.goal.none", sheet, name, "", out);
      }
      return;
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < goals.size(); i++) {
      String goal = goals.get(i);
      String printed = sheet.sheet().goals().get(i).strip();
      Integer first = goal.isEmpty() ? null : seen.putIfAbsent(bare(goal), i + 1);
      if (goal.isEmpty()) {
        report("target.goal.placeholder", sheet, name, printed, out);
      } else if (first != null) {
        report("target.goal.again", sheet, name, printed, out);
      } else {
        judge(sheet, goal, printed, out);
      }
    }
  }

  private static void judge(Targets.Sheet sheet, String goal, String printed, Findings out) {
    String name = sheet.sheet().name();
    String bare = bare(goal);
    String title = bare(CodeName.plain(name));
    int half = bare.length() / 2;
    if (bare.equals(title) || isNameWithoutFee(bare, title)) {
      report("target.goal.name", sheet, name, printed, out);
    } else if (OPEN_ENDS.indexOf(goal.charAt(goal.length() - 1)) >= 0) {
      report("target.goal.cut", sheet, name, printed, out);
    } else if (half > 3 && bare.substring(0, half).equals(bare.substring(bare.length() - half))) {
      report("target.goal.doubled", sheet, name, printed, out);
    } else if (bare.length() < THIN && bare.chars().noneMatch(Character::isDigit)) {
      out.found("target.goal.thin", name, printed)
          .severity(Severity.NOTE)
          .at(Places.of(sheet.sheet()))
          .actual(printed)
          .add();
    }
  }

  private static boolean isNameWithoutFee(String goal, String name) {
    return goal.length() >= 4
        && name.startsWith(goal)
        && List.of("费", "费用", "经费", "项目", "年费", "资金", "专项").contains(name.substring(goal.length()));
  }

  /** Without the stop at the end. */
  private static String bare(String text) {
    int end = text.length();
    while (end > 0 && "。.;；！!".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private static void report(
      String key, Targets.Sheet sheet, String name, String goal, Findings out) {
    out.found(key, name, goal)
        .at(Places.of(sheet.sheet()))
        .actual(goal)
        .repair("target.goal.write")
        .add();
  }
}
