package org.mingzhang.core.check.rules.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.money.Agreement;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.Sum;
import org.mingzhang.core.publication.Cell;

/** The purchases of a project cost no more than the money of the project. */
final class PurchaseBudgetRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "G.within-project",
          Severity.ERROR,
          "一个项目的各笔采购之和不应大于项目预算资金",
          "The purchases of a project cost no more than its budget",
          "政府采购法第三十三条；无预算不采购");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    TableFacts table = facts.table("procurement").orElse(null);
    if (table == null || table.isEmpty()) {
      out.notApplicable("code.procurement.none");
      return;
    }
    Map<String, List<Cell>> amounts = new LinkedHashMap<>();
    Map<String, Cell> budgets = new LinkedHashMap<>();
    for (Purchase purchase : Purchase.of(facts)) {
      String row = purchase.codeCell().row();
      String project = table.parent(row) + "/" + name(table, row);
      table
          .cell(row, "合计")
          .ifPresent(cell -> amounts.computeIfAbsent(project, key -> new ArrayList<>()).add(cell));
      table
          .cell(row, "预算资金")
          .filter(Cell::isFigure)
          .ifPresent(cell -> budgets.merge(project, cell, PurchaseBudgetRule::larger));
    }
    budgets.forEach(
        (project, budget) -> compare(table, amounts.getOrDefault(project, List.of()), budget, out));
  }

  private static String name(TableFacts table, String row) {
    return table.cell(row, "项目名称").map(Cell::text).map(CodeName::plain).orElse("");
  }

  private static Cell larger(Cell one, Cell other) {
    Amount first = one.amount();
    Amount second = other.amount();
    return first != null && second != null && second.fen() > first.fen() ? other : one;
  }

  private static void compare(TableFacts table, List<Cell> cells, Cell budget, Findings out) {
    Amount limit = budget.amount();
    if (limit == null || limit.fen() == 0 || cells.isEmpty()) {
      return;
    }
    Sum spent = Sum.ZERO;
    for (Cell cell : cells) {
      Amount amount = cell.amount();
      spent = amount == null ? spent : spent.plus(Sum.of(amount));
    }
    if (spent.fen() > limit.fen() && spent.compare(Sum.of(limit)) == Agreement.CONTRADICTS) {
      String total = limit.printAlike(spent.fen());
      Findings.Draft draft =
          out.found(
                  "procurement.beyond-project",
                  table.rowLabel(cells.getFirst().row()),
                  total,
                  limit)
              .at(table.place(budget))
              .expected(out.messages().text("expected.at-most", limit.print()))
              .actual(total)
              .repair("procurement.compare");
      cells.stream().limit(39).forEach(cell -> draft.at(table.place(cell)));
      draft.add();
    }
  }
}
