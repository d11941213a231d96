package org.mingzhang.core.check.rules.classification;

import java.util.List;
import java.util.Optional;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeList;

/**
 * A code stands in the list of its year. The lists at hand are not the official ones: what they do
 * not know is a question, and where they know the code above it, no more than a note.
 */
final class UnknownCodeRule implements Rule {

  private static final int YEARS_OF_GRACE = 1;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "code.unknown",
              Severity.WARNING,
              "科目编码在当年的科目表中",
              "Every code is in the list of its year",
              "《预算法》第三十二条；《政府收支分类科目》")
          .describedAs("内置科目表并非官方原书，未收入的项级科目只作提示。")
          .shownBy("支出总表: 2010301.合计=10", "支出总表: 2887701.合计=10");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    int year = facts.year();
    CodeRow.grouped(facts)
        .forEach(
            (entry, rows) -> {
              if (!rows.getFirst().hasValidLength()) {
                return;
              }
              if (!entry.list().knows(entry.code())) {
                reportUnknown(entry, rows, year, out);
              } else if (!isInForce(entry.list(), entry.code(), year)) {
                reportOutdated(entry, rows, year, out);
              }
            });
  }

  private static boolean isInForce(CodeList list, String code, int year) {
    return list.versions(code).stream()
        .anyMatch(
            version ->
                !version.confidence().isSure()
                    || version.firstYear() - YEARS_OF_GRACE <= year
                        && year <= version.lastYear() + YEARS_OF_GRACE);
  }

  private static void reportUnknown(
      CodeRow.Entry entry, List<CodeRow> rows, int year, Findings out) {
    Optional<Code> meant = Misprint.of(entry.list(), entry.code(), entry.name(), year);
    boolean hasKnownParent = entry.list().knows(rows.getFirst().parentCode());
    boolean doubtful = meant.isEmpty() && hasKnownParent && !entry.list().isComplete(year);
    Findings.Draft draft =
        out.found("code.unknown", entry.code(), entry.name(), year)
            .actual(entry.code())
            .severity(doubtful ? Severity.NOTE : Severity.WARNING);
    rows.forEach(row -> draft.at(row.place()));
    meant.ifPresent(
        code ->
            draft
                .expected(code.code())
                .cause("code.misprint", code.code(), code.name())
                .repair("code.write", code.code()));
    draft.add();
  }

  private static void reportOutdated(
      CodeRow.Entry entry, List<CodeRow> rows, int year, Findings out) {
    Code last = entry.list().versions(entry.code()).getLast();
    boolean gone = last.lastYear() < year;
    Findings.Draft draft =
        out.found(
                gone ? "code.gone" : "code.future",
                entry.code(),
                last.name(),
                gone ? last.lastYear() : last.firstYear())
            .actual(entry.code());
    rows.forEach(row -> draft.at(row.place()));
    draft.add();
  }
}
