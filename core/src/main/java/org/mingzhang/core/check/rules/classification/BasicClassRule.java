package org.mingzhang.core.check.rules.classification;

import java.util.Set;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;

/** Basic expenditure is wages, goods, allowances, interest, equipment and little else. */
final class BasicClassRule implements Rule {

  private static final String TABLE = "basic_expenditure";
  private static final int CLASS_DIGITS = 3;
  private static final Set<String> CLASSES = Set.of("301", "302", "303", "307", "310", "399");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "code.basic-class",
              Severity.WARNING,
              "基本支出只用 301、302、303、307、310、399 类",
              "Basic expenditure uses the classes 301, 302, 303, 307, 310 and 399 only",
              "《政府收支分类科目》部门预算支出经济分类")
          .shownBy("基本支出表: 302.合计=10", "基本支出表: 309.合计=10");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    TableFacts table = facts.table(TABLE).orElse(null);
    if (table == null) {
      out.notApplicable("table.absent", TABLE);
      return;
    }
    for (CodeRow row : CodeRow.of(table)) {
      if (row.code().length() == CLASS_DIGITS && !CLASSES.contains(row.code())) {
        out.found("code.basic-class.foreign", row.code(), row.name())
            .at(row.place())
            .actual(row.code())
            .add();
      }
    }
  }
}
