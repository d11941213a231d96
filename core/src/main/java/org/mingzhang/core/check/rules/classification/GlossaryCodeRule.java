package org.mingzhang.core.check.rules.classification;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeList;
import org.mingzhang.core.code.CodeLists;
import org.mingzhang.core.publication.Publication.Term;

/** Functional codes explained in the glossary exist and are called by their names. */
final class GlossaryCodeRule implements Rule {

  /** Not 2024年 and not 200万元: three digits stand apart from the name, and no unit follows. */
  private static final Pattern CODE_AND_NAME =
      Pattern.compile("(2\\d\\d(?=\\s)|2\\d{4,8})\\s*([^\\d年月万元%]\\D*)");

  private static final RuleInfo INFO =
      RuleInfo.of(
          "code.glossary",
          Severity.WARNING,
          "名词解释中的功能分类科目有效且名称正确",
          "Functional codes in the glossary are valid and rightly named",
          "《政府收支分类科目》");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    boolean any = false;
    for (Term term : facts.publication().glossary()) {
      Matcher coded = CODE_AND_NAME.matcher(term.term().strip());
      if (coded.matches()) {
        any = true;
        check(facts, term, coded.group(1), coded.group(2).strip(), out);
      }
    }
    if (!any) {
      out.notApplicable("code.glossary.none");
    }
  }

  private static void check(Facts facts, Term term, String code, String name, Findings out) {
    CodeList list = CodeLists.standard().functional();
    int year = facts.year();
    if (!list.lengths().contains(code.length())) {
      Findings.Draft draft = out.found("code.glossary.length", code, name, code.length());
      Misprint.of(list, code, name, year)
          .map(Code::code)
          .ifPresent(meant -> draft.expected(meant).repair("code.write", meant));
      report(facts, term, code, draft);
      return;
    }
    if (!list.knows(code)) {
      Severity severity =
          list.knows(code.substring(0, code.length() - 2)) ? Severity.NOTE : Severity.WARNING;
      report(facts, term, code, out.found("code.unknown", code, name, year).severity(severity));
      return;
    }
    NameVerdict verdict = NameVerdict.of(list, code, name, year);
    if (verdict.current() != null) {
      Code current = verdict.current();
      report(
          facts,
          term,
          name,
          out.found(CodeNameRule.key(verdict.kind()), code, name, current.name())
              .expected(current.name())
              .severity(CodeNameRule.severity(verdict.kind(), current)));
    }
  }

  private static void report(Facts facts, Term term, String actual, Findings.Draft draft) {
    String heading =
        facts.publication().section("名词解释").map(section -> section.heading()).orElse("");
    draft.at(Places.inSection(heading, term.origin())).actual(actual).add();
  }
}
