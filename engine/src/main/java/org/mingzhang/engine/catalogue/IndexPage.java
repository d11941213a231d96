package org.mingzhang.engine.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.engine.accuracy.Accuracy;
import org.mingzhang.engine.accuracy.RuleScore;

/** All rules by group. */
final class IndexPage {

  private static final String HEAD =
      """
      # 规则目录 · Catalogue of rules

      本页和各条规则的页面由程序生成，请勿手改：`./mingzhang accuracy --renew`。
      Generated from the rules themselves, not to be edited.

      共 %1$d 条规则。准确率和查全率见 [accuracy.md](../accuracy.md)。
      %1$d rules; their measured accuracy is in accuracy.md.
      """;

  private IndexPage() {}

  static String of(Accuracy accuracy) {
    Map<String, List<RuleInfo>> groups = new LinkedHashMap<>();
    accuracy.scores().stream()
        .map(RuleScore::rule)
        .forEach(
            rule -> groups.computeIfAbsent(Groups.of(rule), name -> new ArrayList<>()).add(rule));
    StringBuilder page = new StringBuilder(HEAD.formatted(accuracy.scores().size()));
    groups.forEach(
        (group, rules) -> {
          page.append("\n## ").append(Groups.name(group)).append("\n\n");
          page.append("| 规则 rule | 程度 severity | 要求 | what must hold |\n|---|---|---|---|\n");
          rules.forEach(rule -> page.append(row(rule)));
        });
    return page.toString();
  }

  private static String row(RuleInfo rule) {
    return "| [%1$s](%1$s.md) | %2$s | %3$s | %4$s |\n"
        .formatted(rule.id(), Groups.severity(rule), rule.title(), rule.english());
  }
}
