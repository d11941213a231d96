package org.mingzhang.core.check.rules.units;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Publication.Institution;
import org.mingzhang.core.publication.Section;

/** Every unit that the department names has a book, and the other way about. */
final class BooksRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "units.books",
              Severity.WARNING,
              "机构设置所列单位与有预算的单位一致",
              "The units a department names are those that have a budget",
              "预算法实施条例第六条；财预〔2016〕143号（部门和所属单位分别公开）")
          .describedAs("需用 --units 给出各单位的预算。缺少单位的预算时，汇总关系不再核对。")
          .shownBy(
              "部门: 100|示例局\n机构: 示例局本级|行政单位|正科级|财政拨款\n单位甲 单位: 100001|示例局本级",
              "部门: 100|示例局\n机构: 示例局本级|行政单位|正科级|财政拨款\n机构: 示例站|事业单位|股级|财政拨款\n"
                  + "单位甲 单位: 100001|示例局本级");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    if (facts.units().isEmpty()) {
      out.notApplicable("na.units");
      return;
    }
    Books books = Books.of(facts);
    for (Institution institution : books.missing()) {
      out.found("units.books.missing", institution.name())
          .at(Places.inSection(heading(facts), institution.origin()))
          .expected(institution.name())
          .repair("units.books.missing.repair", institution.name())
          .add();
    }
    for (Facts unit : books.unnamed()) {
      out.found("units.books.unnamed", Books.name(unit))
          .at(Places.inSection(heading(facts), origin(facts)))
          .at(Places.inSection(Books.name(unit), origin(unit)).in(unit.document()))
          .actual(Books.name(unit))
          .repair("units.books.unnamed.repair", Books.name(unit))
          .add();
    }
    for (Facts unit : facts.units()) {
      if (!unit.layout().province().equals(facts.layout().province())) {
        Place place = Places.inSection(Books.name(unit), origin(unit)).in(unit.document());
        out.found("units.books.form", Books.name(unit), unit.layout().name(), facts.layout().name())
            .at(place)
            .add();
      }
    }
  }

  private static org.mingzhang.core.publication.Origin origin(Facts facts) {
    return facts.publication().sections().stream()
        .map(Section::origin)
        .findFirst()
        .orElse(org.mingzhang.core.publication.Origin.NONE);
  }

  private static String heading(Facts facts) {
    Organization.Level level = facts.publication().organization().level();
    return facts.publication().sections().stream()
        .filter(section -> section.id().equals("职责机构") || section.id().equals("机构设置"))
        .map(Section::heading)
        .findFirst()
        .orElse(facts.layout().fill("{主体}机构设置", level, facts.year()));
  }
}
