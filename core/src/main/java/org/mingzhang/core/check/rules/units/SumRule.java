package org.mingzhang.core.check.rules.units;

import java.util.List;
import java.util.Optional;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.money.Agreement;
import org.mingzhang.core.publication.ProjectSheet;

/** Every cell of a department's tables is the sum of its units' cells, less internal flows. */
final class SumRule implements Rule {

  private static final int MOST_PLACES = 40;
  private static final int MOST_FINDINGS = 12;
  private static final RuleInfo INFO =
      RuleInfo.of(
              "units.sum",
              Severity.ERROR,
              "部门各表每一格等于所属各单位同一格之和（扣除单位之间的往来）",
              "Every cell of a department is the sum of its units' cells, internal flows removed",
              "预算法第八条（部门预算由本部门及其所属各单位预算组成）；部门预算编制办法")
          .describedAs(
              "需用 --units 给出全部所属单位的预算。对附属单位补助支出与上级补助收入、上解上级支出与附属单位上缴收入"
                  + "在汇总时抵销；有往来的科目，收入总表只核对合计行。同一原因造成的多格差额合并为一处。")
          .shownBy(
              "部门: 100|示例局\n支出总表: 合计.合计=100 合计.项目支出=100\n单位甲 支出总表: 合计.合计=60 合计.项目支出=60\n"
                  + "单位乙 支出总表: 合计.合计=40 合计.项目支出=40",
              "部门: 100|示例局\n支出总表: 合计.合计=100 合计.项目支出=100\n单位甲 支出总表: 合计.合计=60 合计.项目支出=60\n"
                  + "单位乙 支出总表: 合计.合计=44 合计.项目支出=44");

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
    if (!Books.of(facts).areComplete()) {
      out.notApplicable("units.incomplete", Books.of(facts).missing().getFirst().name());
      return;
    }
    List<CellSum> sums = CellSums.of(facts);
    List<CellSum> wrong =
        sums.stream().filter(sum -> sum.agreement() == Agreement.CONTRADICTS).toList();
    List<Difference> differences = Difference.of(wrong, facts.units());
    differences.stream().limit(MOST_FINDINGS).forEach(difference -> tell(facts, difference, out));
    if (differences.size() > MOST_FINDINGS) {
      rest(differences.subList(MOST_FINDINGS, differences.size()), out);
    }
    List<CellSum> rounded =
        sums.stream().filter(sum -> sum.agreement() == Agreement.ROUNDING).toList();
    if (!rounded.isEmpty()) {
      places(rounded, out.found("units.sum.rounding", rounded.size()).severity(Severity.NOTE))
          .add();
    }
  }

  private static void tell(Facts facts, Difference difference, Findings out) {
    CellSum first = difference.cells().getFirst();
    Facts whole = difference.whole();
    if (whole != null) {
      String key = difference.leftOut() ? "units.sum.left-out" : "units.sum.twice";
      places(difference.cells(), out.found(key, Books.name(whole), difference.cells().size()))
          .cause(key + ".cause", Books.name(whole))
          .repair(key + ".repair", Books.name(whole))
          .add();
      return;
    }
    String place = first.table().layout().name() + "“" + first.table().rowLabel(first.row()) + "”";
    Findings.Draft draft =
        out.found(
            difference.cells().size() > 1 ? "units.sum.differ" : "units.sum.differs",
            place,
            first.table().columnName(first.column()),
            first.print(first.printed().fen()),
            first.print(first.added().fen()),
            first.print(Math.abs(difference.amount())),
            difference.cells().size());
    places(difference.cells(), draft)
        .expected(first.print(first.added().fen()))
        .actual(first.print(first.printed().fen()));
    if (!Flows.of(facts).areShown() && difference.amount() < 0) {
      draft.severity(Severity.WARNING).repair("units.sum.maybe-flows");
    } else {
      draft.repair("units.sum.repair");
    }
    cause(facts, difference, draft);
    draft.add();
  }

  /** A unit's cell, or a unit's project, that is exactly the difference. */
  private static void cause(Facts facts, Difference difference, Findings.Draft draft) {
    CellSum first = difference.cells().getFirst();
    long amount = Math.abs(difference.amount());
    String key = difference.leftOut() ? "units.cause.less" : "units.cause.more";
    for (Facts unit : facts.units()) {
      for (ProjectSheet sheet : unit.publication().projects()) {
        if (sheet.budget().amount() != null && sheet.budget().amount().fen() == amount) {
          draft.at(Places.of(sheet).in(unit.document()));
          draft.cause(key + ".project", Books.name(unit), sheet.number(), sheet.name());
          return;
        }
      }
    }
    Optional<CellSum.Part> same =
        first.parts().stream().filter(part -> part.value() == amount).findFirst();
    if (same.isPresent()) {
      draft.cause(key + ".cell", Books.name(same.get().unit()));
    } else if (first.parts().size() == 1) {
      draft.cause("units.cause.only", Books.name(first.parts().getFirst().unit()));
    }
  }

  private static void rest(List<Difference> differences, Findings out) {
    List<CellSum> cells = differences.stream().flatMap(it -> it.cells().stream()).toList();
    places(cells, out.found("units.sum.more", cells.size())).repair("units.sum.repair").add();
  }

  /** The department's cells, then those of the units in the first of them. */
  private static Findings.Draft places(List<CellSum> cells, Findings.Draft draft) {
    cells.stream().limit(MOST_PLACES).forEach(cell -> draft.at(place(cell)));
    cells.getFirst().parts().stream()
        .limit(MOST_PLACES)
        .forEach(part -> draft.at(part.table().place(part.cell())));
    return draft;
  }

  private static Place place(CellSum sum) {
    return sum.cell() == null ? sum.table().place() : sum.table().place(sum.cell());
  }
}
