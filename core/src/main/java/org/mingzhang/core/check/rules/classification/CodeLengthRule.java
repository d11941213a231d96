package org.mingzhang.core.check.rules.classification;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.Code;

/** A code has 3, 5 or 7 digits: 20101301 is none. */
final class CodeLengthRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "code.length",
              Severity.ERROR,
              "科目编码的位数正确：功能分类 3、5、7 位，经济分类 3、5 位",
              "Codes have the right number of digits: 3, 5 or 7 by function, 3 or 5 by economic nature",
              "《预算法》第三十二条；《政府收支分类科目》")
          .shownBy("支出总表: 2010301.合计=10", "支出总表: 20103013.合计=10");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    CodeRow.grouped(facts)
        .forEach(
            (entry, rows) -> {
              if (!rows.getFirst().hasValidLength()) {
                report(facts, entry, rows, out);
              }
            });
  }

  private static void report(Facts facts, CodeRow.Entry entry, List<CodeRow> rows, Findings out) {
    String lengths =
        entry.list().lengths().stream().map(String::valueOf).collect(Collectors.joining("/"));
    Findings.Draft draft =
        out.found("code.length.wrong", entry.code(), entry.code().length(), lengths)
            .actual(entry.code());
    rows.forEach(row -> draft.at(row.place()));
    Misprint.of(entry.list(), entry.code(), entry.name(), facts.year())
        .map(Code::code)
        .ifPresent(
            meant ->
                draft
                    .expected(meant)
                    .cause("code.misprint", meant, entry.name())
                    .repair("code.write", meant));
    draft.add();
  }
}
