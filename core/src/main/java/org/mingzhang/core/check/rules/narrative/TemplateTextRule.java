package org.mingzhang.core.check.rules.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.narrative.Passage;
import org.mingzhang.core.narrative.WordLists;
import org.mingzhang.core.publication.Section;

/** What the form tells those who fill it in does not belong into what is published. */
final class TemplateTextRule implements Rule {

  private static final Pattern INSTRUCTION = WordLists.anyOf("form-instructions.txt");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.template-text",
              Severity.WARNING,
              "说明中没有遗留的填写提示和占位符号",
              "No instruction or placeholder of the form is left in the narrative",
              "财预〔2016〕143号：内容准确，形式规范")
          .shownBy(
              "文字: 政府采购|本单位安排政府采购预算 3.00 万元，包括办公设备 5 台。",
              "文字: 政府采购|各部门应公开本部门政府采购情况，应至少包括采购项目、采购数量。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Prose prose = Prose.of(facts);
    if (prose.isEmpty()) {
      out.notApplicable("narrative.none");
    }
    for (Section section : facts.publication().sections()) {
      report(section.heading(), Places.of(section), out);
    }
    for (Passage passage : prose.passages()) {
      report(passage.paragraph().text(), Prose.place(passage), out);
    }
  }

  private static void report(String text, Place place, Findings out) {
    Matcher left = INSTRUCTION.matcher(text);
    if (left.find()) {
      out.found("narrative.template", left.group())
          .at(place)
          .actual(Prose.brief(text))
          .repair("narrative.template.repair")
          .add();
    }
  }
}
