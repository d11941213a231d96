package org.mingzhang.core.check.rules.secrecy;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.layout.ColumnLayout;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.ProjectSheet;

/** An amount that is hidden cannot be computed from those that are printed. */
final class ResidualRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "secrecy.residual",
              Severity.ERROR,
              "隐去的金额不能由其余各数推算出来",
              "A hidden amount cannot be computed from those that are printed",
              "保守国家秘密法第三十五条（逐项保密审查）；财预〔2016〕143号")
          .describedAs("同一上级之下只隐去一项，而合计和其余各项都已列出的，相减即得。")
          .shownBy(
              "支出总表: 合计.项目支出=60 201.项目支出=40 208.项目支出=20",
              "支出总表: 合计.项目支出=60 201.项目支出=40 208.项目支出=涉密");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (TableFacts table : facts.tables()) {
      for (String parent : table.rowKeys()) {
        List<String> children = table.children(parent);
        if (!children.isEmpty()) {
          for (ColumnLayout column : table.layout().columns()) {
            if (column.kind() == ColumnLayout.Kind.MONEY) {
              check(table, parent, children, column.id(), out);
            }
          }
        }
      }
    }
    projects(facts, out);
  }

  private static void check(
      TableFacts table, String parent, List<String> children, String column, Findings out) {
    Amount total = table.cell(parent, column).map(Cell::amount).orElse(null);
    Cell hidden = null;
    long rest = 0;
    for (String child : children) {
      Cell cell = table.cell(child, column).orElse(null);
      Amount amount = cell == null ? null : cell.amount();
      if (amount != null) {
        rest += amount.fen();
      } else if (cell != null && Hidden.isAmount(cell)) {
        if (hidden != null) {
          return;
        }
        hidden = cell;
      }
    }
    if (total != null && hidden != null) {
      String value = total.printAlike(total.fen() - rest);
      out.found(
              "secrecy.residual.row",
              table.title(),
              table.rowLabel(hidden.row()),
              table.columnName(column),
              table.rowLabel(parent),
              value)
          .at(table.place(hidden))
          .actual(hidden.text())
          .repair("secrecy.residual.repair")
          .add();
    }
  }

  /** The budgets of all projects but one, and what all of them cost. */
  private static void projects(Facts facts, Findings out) {
    Amount total =
        facts
            .table("expenditure")
            .flatMap(table -> table.cell("合计", "项目支出"))
            .map(Cell::amount)
            .orElse(null);
    List<ProjectSheet> hidden = new ArrayList<>();
    long rest = 0;
    for (ProjectSheet sheet : facts.publication().projects()) {
      Amount budget = sheet.budget().amount();
      if (budget != null) {
        rest += budget.fen();
      } else if (Hidden.isAll(sheet.budget().text())) {
        hidden.add(sheet);
      }
    }
    if (total != null && hidden.size() == 1 && rest > 0 && total.fen() > rest) {
      ProjectSheet sheet = hidden.getFirst();
      out.found("secrecy.residual.project", sheet.name(), total.printAlike(total.fen() - rest))
          .at(Places.of(sheet))
          .actual(sheet.budget().text())
          .repair("secrecy.residual.repair")
          .add();
    }
  }
}
