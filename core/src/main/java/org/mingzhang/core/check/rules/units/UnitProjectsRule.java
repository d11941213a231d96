package org.mingzhang.core.check.rules.units;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Indicator;

/** The projects of a department are those of its units, with the same amounts and targets. */
final class UnitProjectsRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "units.projects",
              Severity.ERROR,
              "部门的项目是所属各单位的全部项目，金额和绩效目标相同",
              "The projects of a department are those of its units, amounts and targets alike",
              "预算法实施条例第六条；财预〔2016〕143号（项目绩效目标公开）")
          .describedAs("需用 --units 给出各单位的预算。按项目编码对应，没有编码的按名称对应。")
          .shownBy(
              "部门: 100|示例局\n项目: 1.名称=年鉴 1.预算数=10\n单位甲 项目: 1.名称=年鉴 1.预算数=10",
              "部门: 100|示例局\n项目: 1.名称=年鉴 1.预算数=10\n单位甲 项目: 1.名称=年鉴 1.预算数=12");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A project of a unit. */
  private record Own(Facts unit, ProjectSheet sheet) {}

  @Override
  public void check(Facts facts, Findings out) {
    if (facts.units().isEmpty()) {
      out.notApplicable("na.units");
      return;
    }
    List<ProjectSheet> sheets = facts.publication().projects();
    List<Own> own = new ArrayList<>();
    facts.units().forEach(it -> it.publication().projects().forEach(s -> own.add(new Own(it, s))));
    if (sheets.isEmpty() || own.isEmpty()) {
      out.notApplicable("na.project");
      return;
    }
    Map<String, List<Own>> byKey = new HashMap<>();
    own.forEach(
        it ->
            keys(it.sheet())
                .forEach(k -> byKey.computeIfAbsent(k, n -> new ArrayList<>()).add(it)));
    List<Own> open = new ArrayList<>(own);
    for (ProjectSheet sheet : sheets) {
      Own same = match(sheet, byKey, open);
      if (same == null) {
        if (Books.of(facts).areComplete()) {
          out.found("units.projects.extra", sheet.number(), sheet.name())
              .at(Places.of(sheet))
              .repair("units.projects.repair")
              .add();
        }
      } else {
        open.remove(same);
        compare(sheet, same, out);
      }
    }
    for (Own missing : open) {
      out.found(
              "units.projects.missing",
              Books.name(missing.unit()),
              missing.sheet().name(),
              missing.sheet().budget().text())
          .at(Places.of(missing.sheet()).in(missing.unit().document()))
          .repair("units.projects.repair")
          .add();
    }
  }

  /** The code if there is one, then the name. */
  private static List<String> keys(ProjectSheet sheet) {
    String code = CodeName.plain(sheet.code());
    String name = CodeName.plain(sheet.name());
    return code.isEmpty() ? List.of(name) : List.of(code, name);
  }

  /** Of projects with one name the one of the same amount comes first. */
  private static @Nullable Own match(
      ProjectSheet sheet, Map<String, List<Own>> byKey, List<Own> open) {
    for (String key : keys(sheet)) {
      List<Own> found = byKey.getOrDefault(key, List.of()).stream().filter(open::contains).toList();
      if (!found.isEmpty()) {
        return found.stream()
            .filter(it -> sameAmount(sheet, it.sheet()))
            .findFirst()
            .orElse(found.getFirst());
      }
    }
    return null;
  }

  private static boolean sameAmount(ProjectSheet one, ProjectSheet other) {
    return Objects.equals(fen(one), fen(other));
  }

  private static @Nullable Long fen(ProjectSheet sheet) {
    return Optional.ofNullable(sheet.budget().amount()).map(Amount::fen).orElse(null);
  }

  private static void compare(ProjectSheet sheet, Own own, Findings out) {
    ProjectSheet other = own.sheet();
    if (fen(sheet) != null && fen(other) != null && !sameAmount(sheet, other)) {
      out.found(
              "units.projects.amount",
              sheet.number(),
              sheet.name(),
              sheet.budget().text(),
              Books.name(own.unit()),
              other.budget().text())
          .at(Places.of(sheet, sheet.budget().origin()))
          .at(Places.of(other, other.budget().origin()).in(own.unit().document()))
          .expected(other.budget().text())
          .actual(sheet.budget().text())
          .repair("units.projects.repair")
          .add();
    }
    if (!texts(sheet).equals(texts(other))) {
      out.found(
              "units.projects.targets",
              sheet.number(),
              sheet.name(),
              Books.name(own.unit()),
              firstDifference(sheet, other))
          .severity(Severity.WARNING)
          .at(Places.of(sheet))
          .at(Places.of(other).in(own.unit().document()))
          .repair("units.projects.repair")
          .add();
    }
  }

  /** An indicator that repeats the budget is told with the budget. */
  private static List<String> texts(ProjectSheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.goals().forEach(goal -> texts.add(CodeName.plain(goal)));
    String budget = sheet.budget().text().strip();
    sheet.indicators().stream()
        .filter(it -> budget.isEmpty() || !it.value().contains(budget))
        .forEach(it -> texts.add(CodeName.plain(shown(it))));
    return texts;
  }

  private static String shown(Indicator indicator) {
    return indicator.level3() + " " + indicator.description() + " " + indicator.value();
  }

  /** What the department says and the unit does not, to begin with. */
  private static String firstDifference(ProjectSheet sheet, ProjectSheet other) {
    List<String> known = texts(other);
    for (String text : texts(sheet)) {
      if (!known.contains(text)) {
        return text;
      }
    }
    List<String> own = texts(sheet);
    return known.stream().filter(text -> !own.contains(text)).findFirst().orElse("");
  }
}
