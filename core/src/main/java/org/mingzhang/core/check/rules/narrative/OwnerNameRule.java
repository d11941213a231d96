package org.mingzhang.core.check.rules.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.narrative.Passage;
import org.mingzhang.core.publication.Publication;

/** Where the narrative names whose budget it is, it names the owner of the book. */
final class OwnerNameRule implements Rule {

  /** Turns of phrase that name the owner; group 1: the name. */
  private static final List<Pattern> NAMED =
      List.of(
          Pattern.compile("现将\\s?([\\p{IsHan}（）()]{4,40}?)\\s?20\\d\\d\\s?年"),
          Pattern.compile(
              "^(?!现将)([\\p{IsHan}（）()]{4,40}?)\\s?20\\d\\d\\s?年(?:度)?(?:部门|单位)?预算(?:信息)?公开"),
          Pattern.compile("反映([\\p{IsHan}（）()]{4,40}?)(?:年度)?(?:部门|单位)?预算中"),
          Pattern.compile("^20\\d\\d\\s?年(?:度)?[，,]([\\p{IsHan}（）()]{4,40}?)(?:共|预计)?安排政府采购"),
          Pattern.compile("^(?!现将)([\\p{IsHan}（）()]{4,40}?)(?:（含所属单位）)?上年末固定资产"));

  private static final Pattern OURSELVES =
      Pattern.compile(
          ".*(?:本|我|各|该)(?:部门|单位|局|委|办|院|校|中心|所|站|区|县|市).*|.*(?:部门|单位|有关|各项|情况|年度|以下|如下).*");
  private static final Pattern ORGAN =
      Pattern.compile(
          ".*(?:局|委|委员会|办|办公室|院|中心|站|所|处|学校|小学|中学|幼儿园|政府|部|队|馆|团|署|厅|协会|联合会|街道|镇|乡|总队|支队|大队|医院|公司)");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.owner-name",
              Severity.WARNING,
              "说明中的部门（单位）名称与封面一致",
              "The narrative names the department or unit whose book it is",
              "财预〔2016〕143号：内容真实、完整")
          .describedAs("简称和所属单位的名称不算。")
          .shownBy(
              "单位: 512001|清河口县水务局\n文字: 总体情况|现将清河口县水务局2024年单位预算公开如下。",
              "单位: 512001|清河口县水务局\n文字: 总体情况|现将清河口县教育局2024年单位预算公开如下。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Publication publication = facts.publication();
    String owner = CodeName.plain(publication.organization().name());
    if (owner.isEmpty()) {
      out.notApplicable("complete.organization.unknown");
      return;
    }
    for (Passage passage : Prose.of(facts).passages()) {
      for (Pattern phrase : NAMED) {
        Matcher named = phrase.matcher(passage.paragraph().text());
        if (named.find()) {
          String name = CodeName.plain(named.group(1));
          if (isOther(name, owner, publication)) {
            out.found("narrative.owner", name, owner)
                .at(Prose.place(passage))
                .expected(owner)
                .actual(name)
                .add();
          }
        }
      }
    }
  }

  private static boolean isOther(String name, String owner, Publication publication) {
    if (OURSELVES.matcher(name).matches() || !ORGAN.matcher(name).matches()) {
      return false;
    }
    boolean own =
        isShort(name, owner)
            || isShort(owner, name)
            || publication.institutions().stream()
                .map(institution -> CodeName.plain(institution.name()))
                .anyMatch(unit -> isShort(name, unit) || isShort(unit, name));
    return !own;
  }

  /** Whether a name is another with characters left out: 高新区管委会 of 高新技术产业开发区管理委员会. */
  private static boolean isShort(String name, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < name.length(); i++) {
      if (whole.charAt(i) == name.charAt(at)) {
        at++;
      }
    }
    return at == name.length() && at > 0;
  }
}
