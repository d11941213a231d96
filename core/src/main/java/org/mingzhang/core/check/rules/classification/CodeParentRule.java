package org.mingzhang.core.check.rules.classification;

import java.util.Set;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;

/** Above every item stands its section, above every section its class. */
final class CodeParentRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "code.parent",
              Severity.WARNING,
              "每个科目的上级科目都在表中",
              "The code above every code is in the table too",
              "《预算法》第三十二条（类、款、项）")
          .shownBy("支出总表: 201.合计=10 20103.合计=10", "支出总表: 20103.合计=10");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (CodeRow row : CodeRow.of(facts)) {
      Set<String> keys = row.table().rowKeys();
      String parent = row.parentCode();
      if (row.hasValidLength() && !parent.isEmpty() && !keys.contains(parent)) {
        Findings.Draft draft =
            out.found("code.parent.missing", row.code(), row.name(), parent)
                .at(row.place())
                .expected(parent);
        if (row.standsBesideUnreadRows()) {
          draft.severity(Severity.NOTE).cause("code.row-unread");
        }
        draft.add();
      }
    }
  }
}
