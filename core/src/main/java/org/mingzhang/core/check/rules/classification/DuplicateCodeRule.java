package org.mingzhang.core.check.rules.classification;

import java.util.HashMap;
import java.util.Map;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;

/** No code stands twice in a table. */
final class DuplicateCodeRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "code.duplicate",
          Severity.ERROR,
          "同一张表中科目编码不重复",
          "No code stands twice in one table",
          "《政府收支分类科目》");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (TableFacts table : facts.tables()) {
      Map<String, CodeRow> seen = new HashMap<>();
      for (CodeRow row : CodeRow.of(table)) {
        CodeRow first = seen.putIfAbsent(row.code(), row);
        if (first != null) {
          out.found("code.duplicate", row.code(), row.name())
              .at(row.place())
              .at(first.place())
              .actual(row.code())
              .add();
        }
      }
    }
  }
}
