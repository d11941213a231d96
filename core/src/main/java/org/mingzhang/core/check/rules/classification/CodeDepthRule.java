package org.mingzhang.core.check.rules.classification;

import java.util.List;
import java.util.Map;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;

/**
 * Expenditure is published down to the item by function, down to the section by economic nature.
 */
final class CodeDepthRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "code.depth",
              Severity.ERROR,
              "功能分类公开到项级，经济分类公开到款级",
              "Expenditure is broken down to the item by function, to the section by economic nature",
              "《预算法》第四十六条；《预算法实施条例》第六条")
          .describedAs("表下注明依保密规定只公开到类、款的除外。")
          .shownBy(
              "支出总表: 合计.合计=10 201.合计=10 20103.合计=10 2010301.合计=10",
              "支出总表: 合计.合计=10 201.合计=10 20103.合计=10");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Map<CodeRow.Entry, List<CodeRow>> groups = CodeRow.grouped(facts);
    int year = facts.year();
    groups.forEach(
        (entry, rows) -> {
          List<CodeRow> shallow = rows.stream().filter(row -> isShallow(row, year)).toList();
          if (!shallow.isEmpty()) {
            Findings.Draft draft = out.found("code.depth.shallow", entry.code(), entry.name());
            shallow.forEach(row -> draft.at(row.place()));
            if (shallow.stream().allMatch(CodeRow::standsBesideUnreadRows)) {
              draft.severity(Severity.NOTE).cause("code.row-unread");
            }
            draft.add();
          }
        });
  }

  /** A row with money, nothing below it in the table, but something below it in the list. */
  private static boolean isShallow(CodeRow row, int year) {
    return row.code().length() < row.list().lengths().last()
        && row.hasValidLength()
        && row.hasAmount()
        && !isKeptBack(row)
        && row.table().children(row.code()).isEmpty()
        && !row.list().children(row.code(), year).isEmpty();
  }

  /** Whether a note under the table says that it does not go all the way down, and why. */
  private static boolean isKeptBack(CodeRow row) {
    String note = row.table().table().note();
    return note != null && (note.contains("保密") || note.contains("涉密"));
  }
}
