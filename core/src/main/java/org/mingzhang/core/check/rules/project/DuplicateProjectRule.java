package org.mingzhang.core.check.rules.project;

import java.util.HashMap;
import java.util.Map;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.publication.ProjectSheet;

/** No two projects share a code. */
final class DuplicateProjectRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "code.project-duplicate",
              Severity.ERROR,
              "项目编码不重复",
              "No two projects share a code",
              "《预算管理一体化规范》项目代码")
          .shownBy(
              "项目: 1.编码=13102824P00280910394P 2.编码=13102824P00280910402Y",
              "项目: 1.编码=13102824P00280910394P 2.编码=13102824P00280910394P");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Map<String, ProjectSheet> seen = new HashMap<>();
    for (ProjectSheet sheet : facts.publication().projects()) {
      String code = CodeName.plain(sheet.code());
      ProjectSheet first = code.isEmpty() ? null : seen.putIfAbsent(code, sheet);
      if (first != null) {
        out.found("code.project.duplicate", code, first.name(), sheet.name())
            .at(Places.of(sheet))
            .at(Places.of(first))
            .actual(code)
            .add();
      }
    }
  }
}
