package org.mingzhang.core.check.rules.completeness;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;

/** A table without figures says why. */
final class EmptyTableRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "complete.empty-note",
              Severity.WARNING,
              "空表附有说明",
              "A table without figures says why",
              "财预〔2016〕143号：没有数据的表格应当列出空表并说明")
          .shownBy("政府性基金支出表: 合计.合计=10", "政府性基金支出表:");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (TableFacts table : facts.tables()) {
      String note = table.table().note();
      if (table.isEmpty() && (note == null || note.isBlank())) {
        String wanted = EmptyNotes.wanted(facts, table.layout());
        Findings.Draft draft =
            out.found("complete.empty-note.absent", table.title())
                .at(table.place())
                .expected(wanted);
        if (!wanted.isEmpty()) {
          draft.repair("complete.note.write", wanted);
        }
        draft.add();
      }
    }
  }
}
