package org.mingzhang.core.check.rules.completeness;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.money.MoneyUnit;

/** Every table says in which unit its money is, and it is the unit of the form. */
final class MoneyUnitRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "complete.unit",
          Severity.WARNING,
          "每张表都印有金额单位，且与规定的单位一致",
          "Every table says in which unit its money is, and it is the unit of the form",
          "财预〔2016〕143号；编排惯例");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    List<TableFacts> silent = new ArrayList<>();
    for (TableFacts table : facts.tables()) {
      MoneyUnit wanted =
          table.layout().unit() == null ? facts.layout().moneyUnit() : table.layout().unit();
      if (!isPrinted(table)) {
        silent.add(table);
      } else if (table.table().unit() != wanted) {
        out.found(
                "complete.unit.other", table.title(), table.table().unit().label(), wanted.label())
            .at(table.place())
            .expected(wanted.label())
            .actual(table.table().unit().label())
            .add();
      }
    }
    if (!silent.isEmpty()) {
      Findings.Draft draft =
          out.found("complete.unit.absent", silent.size()).severity(Severity.NOTE);
      silent.forEach(table -> draft.at(table.place()));
      draft.add();
    }
  }

  /** Above the table, or in the heading of a column. */
  private static boolean isPrinted(TableFacts table) {
    String label = table.table().unit().label();
    return table.table().unitPrinted()
        || table.table().columns().stream().anyMatch(column -> column.title().contains(label));
  }
}
