package org.mingzhang.core.check.rules.years;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.publication.Section;

/** Duties are not changed without a word. */
final class DutiesRule implements Rule {

  private static final int SHORTEST = 8;
  private static final Pattern ENDS = Pattern.compile("[。；;\n]");
  private static final Pattern NUMBERS = Pattern.compile("[0-9]+|^[（(]?[一二三四五六七八九十]+[）)、]");
  private static final RuleInfo INFO =
      RuleInfo.of(
              "years.duties",
              Severity.NOTE,
              "主要职责与上年不同的，应核对",
              "Duties that are not those of last year are looked at",
              "财预〔2016〕143号（部门职责及机构设置情况）")
          .describedAs("需用 --last-year 给出上年的预算。只比较语句，不比较其中的数字；提到机构改革、划转等的不提示。")
          .shownBy(
              "文字: 职责机构|负责全县水资源管理和河湖保护工作。\n上年 文字: 职责机构|负责全县水资源管理和河湖保护工作。",
              "文字: 职责机构|负责全县水资源管理和河湖保护工作。\n" + "上年 文字: 职责机构|负责全县水资源管理和河湖保护工作；承担农村供水管理职责。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Facts last = facts.lastYear().orElse(null);
    if (last == null) {
      out.notApplicable("na.last-year");
      return;
    }
    Set<String> now = sentences(facts);
    Set<String> before = sentences(last);
    if (now.isEmpty() || before.isEmpty()) {
      out.notApplicable("years.duties.none");
      return;
    }
    Set<String> come = new LinkedHashSet<>(now);
    come.removeAll(before);
    Set<String> gone = new LinkedHashSet<>(before);
    gone.removeAll(now);
    if (come.size() + gone.size() > 0 && !Duties.speaksOfReform(facts)) {
      String example = come.isEmpty() ? gone.iterator().next() : come.iterator().next();
      out.found("years.duties.changed", come.size(), gone.size(), example)
          .at(Places.inSection(Duties.heading(facts), Duties.origin(facts)))
          .at(Places.inSection(Duties.heading(last), Duties.origin(last)).in(last.document()))
          .repair("years.duties.repair")
          .add();
    }
  }

  private static Set<String> sentences(Facts facts) {
    Set<String> sentences = new LinkedHashSet<>();
    for (Section section : Duties.sections(facts)) {
      for (Section.Paragraph paragraph : section.paragraphs()) {
        ENDS.splitAsStream(paragraph.text())
            .map(sentence -> NUMBERS.matcher(CodeName.plain(sentence)).replaceAll(""))
            .filter(sentence -> sentence.length() >= SHORTEST)
            .forEach(sentences::add);
      }
    }
    return sentences;
  }
}
