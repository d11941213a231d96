package org.mingzhang.engine.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.Scope;
import org.mingzhang.engine.accuracy.RuleScore;

/** What a person should know of one rule. */
final class RulePage {

  private static final int LAST_YEAR = 9999;

  private final StringBuilder page = new StringBuilder();
  private final RuleScore score;
  private final RuleInfo rule;

  private RulePage(RuleScore score) {
    this.score = score;
    this.rule = score.rule();
  }

  static String of(RuleScore score) {
    return new RulePage(score).write();
  }

  private String write() {
    page.append("# ").append(rule.id()).append("\n\n");
    page.append("**").append(rule.title()).append("**\n\n");
    page.append(rule.english()).append("\n\n| | |\n|---|---|\n");
    row("程度 Severity", Groups.severity(rule));
    row("依据 Basis", rule.regulation());
    row("适用 Scope", scope(rule.scope()));
    row("准确率 Precision", score.hasCases() ? Percent.of(score.precision()) : "尚未测量 not measured");
    row("查全率 Recall", score.hasCases() ? Percent.of(score.recall()) : "尚未测量 not measured");
    part("说明 · About", rule.description(), false);
    part("公式 · Formula", rule.formula(), true);
    part("合格的例子 · An example that holds", rule.holds(), true);
    part("不合格的例子 · An example that fails", rule.fails(), true);
    tried();
    page.append("\n[全部规则 · All rules](README.md)\n");
    return page.toString();
  }

  private void row(String name, String text) {
    page.append("| %s | %s |\n".formatted(name, text.replace("|", "\\|").replace('\n', ' ')));
  }

  private void part(String title, String text, boolean verbatim) {
    if (!text.isBlank()) {
      page.append("\n## ").append(title).append("\n\n");
      page.append(verbatim ? "```\n" + text.strip() + "\n```\n" : text.strip() + "\n");
    }
  }

  private void tried() {
    if (!score.hasCases()) {
      return;
    }
    page.append("\n## 测过的情形 · What was tried\n\n");
    if (!rule.formula().isEmpty()) {
      page.append("- 差错 fault：改动等式中的一个数 a figure of the equation changed\n");
    }
    score.faultNames().forEach(name -> page.append("- 差错 fault：").append(name).append('\n'));
    score.rightNames().forEach(name -> page.append("- 正确 right：").append(name).append('\n'));
  }

  private static String scope(Scope scope) {
    if (scope.equals(Scope.EVERYWHERE)) {
      return "各年度、各样式，部门和单位 everywhere";
    }
    List<String> parts = new ArrayList<>(scope.layouts());
    if (scope.firstYear() > 0 || scope.lastYear() < LAST_YEAR) {
      String last = scope.lastYear() < LAST_YEAR ? String.valueOf(scope.lastYear()) : "";
      parts.add(scope.firstYear() + "–" + last);
    }
    if (scope.level() != null) {
      parts.add(scope.level().word().equals("unit") ? "单位 units" : "部门 departments");
    }
    return "`" + String.join("` `", parts) + "`";
  }
}
