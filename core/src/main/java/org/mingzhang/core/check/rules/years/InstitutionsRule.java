package org.mingzhang.core.check.rules.years;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.publication.Publication.Institution;

/** Institutions that came, went or changed are spoken of. */
final class InstitutionsRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "years.institutions",
              Severity.NOTE,
              "机构设置与上年不同的，应说明",
              "Institutions that are not those of last year are explained",
              "财预〔2016〕143号（部门职责及机构设置情况）")
          .describedAs("需用 --last-year 给出上年的预算。职责机构一节提到划转、撤并、更名、机构改革等的不提示。")
          .shownBy(
              "机构: 示例站|事业单位|股级|财政拨款\n上年 机构: 示例站|事业单位|股级|财政拨款",
              "机构: 示例所|事业单位|股级|财政拨款\n上年 机构: 示例站|事业单位|股级|财政拨款");

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
    Map<String, Institution> now = byName(facts);
    Map<String, Institution> before = byName(last);
    if (now.isEmpty() || before.isEmpty()) {
      out.notApplicable("years.institutions.none");
      return;
    }
    if (Duties.speaksOfReform(facts)) {
      return;
    }
    String heading = Duties.heading(facts);
    now.forEach(
        (name, institution) -> {
          Institution former = before.get(name);
          if (former == null) {
            out.found("years.institutions.new", institution.name())
                .at(Places.inSection(heading, institution.origin()))
                .actual(institution.name())
                .repair("years.institutions.repair")
                .add();
          } else if (!shown(institution).equals(shown(former))) {
            out.found(
                    "years.institutions.changed",
                    institution.name(),
                    shown(former),
                    shown(institution))
                .at(Places.inSection(heading, institution.origin()))
                .at(Places.inSection(Duties.heading(last), former.origin()).in(last.document()))
                .actual(shown(institution))
                .repair("years.institutions.repair")
                .add();
          }
        });
    before.forEach(
        (name, institution) -> {
          if (!now.containsKey(name)) {
            out.found("years.institutions.gone", institution.name())
                .at(Places.inSection(heading, Duties.origin(facts)))
                .at(
                    Places.inSection(Duties.heading(last), institution.origin())
                        .in(last.document()))
                .repair("years.institutions.repair")
                .add();
          }
        });
  }

  private static Map<String, Institution> byName(Facts facts) {
    Map<String, Institution> byName = new LinkedHashMap<>();
    facts
        .publication()
        .institutions()
        .forEach(it -> byName.putIfAbsent(CodeName.plain(it.name()), it));
    return byName;
  }

  private static String shown(Institution it) {
    return String.join(
        " ",
        List.of(
            CodeName.plain(it.nature()), CodeName.plain(it.rank()), CodeName.plain(it.funding())));
  }
}
