package org.mingzhang.core.check.rules.narrative;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.check.rules.narrative.GlossaryRule.KnownTerm;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.publication.Publication.Term;
import org.mingzhang.core.publication.Section;

/** The glossary explains the technical terms that are used, and no others. */
final class GlossaryUseRule implements Rule {

  private static final String SECTION = "名词解释";

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.glossary-use",
              Severity.NOTE,
              "用到的专业名词都有解释，解释的名词都用到了",
              "The glossary explains the technical terms that are used, and no others",
              "财预〔2016〕143号：对专业性较强的名词进行解释")
          .describedAs("表格中的科目和栏目也算用到；在别的名词的解释中提到的也算解释。")
          .shownBy(
              "文字: 三公经费|2024年“三公”经费预算 3.00 万元。\n名词: “三公”经费|指用财政拨款安排的因公出国（境）费、公务用车费和公务接待费。",
              "文字: 三公经费|2024年“三公”经费预算 3.00 万元。\n名词: “三公”经费|指用财政拨款安排的因公出国（境）费、公务用车费和公务接待费。\n名词: 上缴上级支出|指下级单位上缴上级的支出。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    List<Term> glossary = facts.publication().glossary();
    if (glossary.isEmpty()) {
      out.notApplicable("narrative.glossary.none");
      return;
    }
    String narrative =
        facts.publication().sections().stream()
            .filter(section -> !section.id().equals(SECTION))
            .map(Section::text)
            .collect(Collectors.joining("\n"));
    String tables =
        facts.tables().stream().map(GlossaryUseRule::words).collect(Collectors.joining());
    String explained =
        glossary.stream()
            .map(term -> CodeName.plain(term.term() + term.explanation()))
            .collect(Collectors.joining("\n"));
    for (KnownTerm known : KnownTerm.ALL) {
      boolean inText = known.used().matcher(narrative).find();
      boolean defined = known.used().matcher(explained).find();
      if (known.wanted() && inText && !defined) {
        out.found("narrative.glossary.absent", known.name())
            .at(Places.inSection(SECTION, glossary.getFirst().origin()))
            .expected(known.name())
            .add();
      }
      if (!known.wanted() && !inText && !known.used().matcher(tables).find()) {
        unused(known, glossary, out);
      }
    }
  }

  private static void unused(KnownTerm known, List<Term> glossary, Findings out) {
    for (Term term : glossary) {
      if (CodeName.plain(term.term()).equals(CodeName.plain(known.name()))) {
        out.found("narrative.glossary.unused", term.term())
            .at(Places.inSection(SECTION, term.origin()))
            .actual(term.term())
            .add();
      }
    }
  }

  private static String words(TableFacts table) {
    return table.table().columns().stream()
            .map(column -> table.columnTitle(column.id()))
            .collect(Collectors.joining(" "))
        + table.rowKeys().stream().map(table::rowLabel).collect(Collectors.joining(" "));
  }
}
