package org.mingzhang.core.check.rules.classification;

import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.Code.Confidence;

/** A code is called what the list of its year calls it. */
final class CodeNameRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "code.name",
              Severity.WARNING,
              "科目名称与当年的科目表一致",
              "Every code is called what the list of its year calls it",
              "《政府收支分类科目》")
          .describedAs("全角、半角括号和空格不作区别；仍用旧名的只作提示。")
          .shownBy("支出总表: 2010301.科目名称=行政运行", "支出总表: 2010301.科目名称=行政运打");

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
              NameVerdict verdict = NameVerdict.of(entry.list(), entry.code(), entry.name(), year);
              if (verdict.current() != null) {
                report(entry, rows, verdict.kind(), verdict.current(), out);
              }
            });
  }

  private static void report(
      CodeRow.Entry entry, List<CodeRow> rows, NameVerdict.Kind kind, Code current, Findings out) {
    Findings.Draft draft =
        out.found(key(kind), entry.code(), entry.name(), current.name())
            .expected(current.name())
            .actual(entry.name())
            .severity(severity(kind, current))
            .repair("code.rename", current.name());
    rows.forEach(row -> draft.at(row.place()));
    draft.add();
  }

  static String key(NameVerdict.Kind kind) {
    return switch (kind) {
      case OUTDATED -> "code.name.outdated";
      case INCOMPLETE -> "code.name.incomplete";
      case MISPRINTED -> "code.name.misprinted";
      case DIFFERENT, FINE -> "code.name.different";
    };
  }

  /** Only a name that was seen in print weighs against another print. */
  static Severity severity(NameVerdict.Kind kind, Code current) {
    boolean sure = current.confidence().compareTo(Confidence.PRINTED) <= 0;
    return kind == NameVerdict.Kind.OUTDATED || !sure && kind != NameVerdict.Kind.MISPRINTED
        ? Severity.NOTE
        : Severity.WARNING;
  }
}
