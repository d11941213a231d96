package org.mingzhang.core.check.rules.performance;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.publication.ProjectSheet;

/** No two projects have the same goal. */
final class SharedGoalRule implements Rule {

  private static final int FEWEST_LETTERS = 5;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "target.goal-shared",
              Severity.WARNING,
              "各项目的绩效目标各不相同",
              "No two projects have the same goal",
              "财预〔2015〕88号：指向明确、相应匹配")
          .shownBy(
              """
              项目: 1.名称=会费 2.名称=物业费
              目标: 1|参加协会活动 3 次以上，取得行业数据。
              目标: 2|办公楼保洁每日一次，安保无事故。
              """,
              """
              项目: 1.名称=会费 2.名称=物业费
              目标: 1|确保各项工作正常运转
              目标: 2|确保各项工作正常运转
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Map<String, Set<ProjectSheet>> goals = new LinkedHashMap<>();
    for (ProjectSheet sheet : facts.publication().projects()) {
      for (String goal : Goals.of(sheet)) {
        if (goal.length() >= FEWEST_LETTERS) {
          goals.computeIfAbsent(goal, key -> new LinkedHashSet<>()).add(sheet);
        }
      }
    }
    if (goals.isEmpty()) {
      out.notApplicable("target.none");
    }
    goals.forEach(
        (goal, sheets) -> {
          if (sheets.stream().map(ProjectSheet::name).distinct().count() > 1) {
            report(goal, sheets, out);
          }
        });
  }

  private static void report(String goal, Set<ProjectSheet> sheets, Findings out) {
    String numbers =
        sheets.stream().map(s -> String.valueOf(s.number())).collect(Collectors.joining("、"));
    Findings.Draft draft = out.found("target.goal.shared", goal, sheets.size(), numbers);
    sheets.forEach(sheet -> draft.at(Places.of(sheet)));
    draft.actual(goal).repair("target.goal.write").add();
  }
}
