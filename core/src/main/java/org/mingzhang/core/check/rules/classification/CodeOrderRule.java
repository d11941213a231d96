package org.mingzhang.core.check.rules.classification;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;

/** Codes stand in ascending order, each class before its sections. */
final class CodeOrderRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "code.order",
              Severity.WARNING,
              "科目按编码由小到大排列",
              "Codes stand in ascending order",
              "《政府收支分类科目》；编排惯例")
          .shownBy("支出总表: 201.合计=10 221.合计=20", "支出总表: 221.合计=20 201.合计=10");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (TableFacts table : facts.tables()) {
      String before = "";
      for (CodeRow row : CodeRow.of(table)) {
        if (row.code().compareTo(before) < 0) {
          out.found("code.order.descends", row.code(), before)
              .at(row.place())
              .actual(before + " → " + row.code())
              .add();
        }
        before = row.code();
      }
    }
  }
}
