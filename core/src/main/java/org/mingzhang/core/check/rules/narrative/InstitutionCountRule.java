package org.mingzhang.core.check.rules.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.narrative.Passage;
import org.mingzhang.core.publication.Publication.Institution;

/** The narrative counts as many units as it names. */
final class InstitutionCountRule implements Rule {

  private static final String[] SECTIONS = {"职责机构", "机构设置", "主要职能"};
  private static final String COUNT = "\\s?([0-9一二三四五六七八九十]{1,3})\\s?(?:家|个)";
  private static final Pattern ALL =
      Pattern.compile(
          "(?:共有|共|包括|纳入[^，。]{0,20}的)(?:预算)?(?:单位)(?:共|有|共有)?"
              + COUNT
              + "|(?:预算单位|单位)共(?:有)?"
              + COUNT);
  private static final Pattern ADMINISTRATIVE = Pattern.compile("行政单位" + COUNT);
  private static final Pattern INSTITUTION = Pattern.compile("(?<!参照公务员法管理的|参公)事业单位" + COUNT);
  private static final String NUMERALS = "一二三四五六七八九十";

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.institution-count",
              Severity.WARNING,
              "说明中的单位个数与机构设置表一致",
              "The narrative counts as many units as the table of institutions names",
              "财预〔2016〕143号：机构设置情况")
          .shownBy(
              "文字: 职责机构|本部门共有行政单位1个，事业单位1个。\n机构: 水务局本级|行政|正科级|财政拨款\n机构: 河道站|事业|股级|财政性资金基本保证",
              "文字: 职责机构|本部门共有行政单位1个，事业单位3个。\n机构: 水务局本级|行政|正科级|财政拨款\n机构: 河道站|事业|股级|财政性资金基本保证");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    List<Institution> rows = facts.publication().institutions();
    if (rows.isEmpty()) {
      out.notApplicable("narrative.institutions.none");
      return;
    }
    for (Passage passage : Prose.of(facts).in(SECTIONS)) {
      compare(ALL, rows.size(), rows, passage, out);
      compare(ADMINISTRATIVE, count(rows, "行政"), rows, passage, out);
      compare(INSTITUTION, count(rows, "事业"), rows, passage, out);
    }
  }

  private static int count(List<Institution> rows, String nature) {
    return (int) rows.stream().filter(row -> row.nature().contains(nature)).count();
  }

  private static void compare(
      Pattern pattern, int there, List<Institution> rows, Passage passage, Findings out) {
    Matcher said = pattern.matcher(passage.paragraph().text());
    if (said.find()) {
      String digits = said.group(1) != null ? said.group(1) : said.group(2);
      int number = number(digits);
      if (number >= 0 && number != there) {
        out.found("narrative.institutions.count", said.group(), there)
            .at(Prose.place(passage))
            .at(Places.inSection(passage.section().heading(), rows.getFirst().origin()))
            .expected(Integer.toString(there))
            .actual(digits)
            .add();
      }
    }
  }

  private static int number(String digits) {
    if (Character.isDigit(digits.charAt(0))) {
      return Integer.parseInt(digits);
    }
    return digits.length() == 1 ? NUMERALS.indexOf(digits) + 1 : -1;
  }
}
