package org.mingzhang.core.check.rules.units;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** What a department buys, item by item, is what its units buy. */
final class UnitPurchasesRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "units.purchases",
              Severity.ERROR,
              "部门政府采购的各项目、品目金额等于所属各单位之和",
              "What a department buys for a project and item is what its units buy",
              "政府采购法第三十三条；部门预算由所属各单位预算组成")
          .describedAs("需用 --units 给出全部所属单位的预算。同一项目同一品目的几笔可以合并，只比较金额之和。")
          .shownBy(
              "部门: 100|示例局\n政府采购表: 1.项目名称=年鉴 1.采购物品=印刷服务 1.目录序号=C23090100 1.合计=3\n"
                  + "单位甲 政府采购表: 1.项目名称=年鉴 1.采购物品=印刷服务 1.目录序号=C23090100 1.合计=3",
              "部门: 100|示例局\n政府采购表: 1.项目名称=年鉴 1.采购物品=印刷服务 1.目录序号=C23090100 1.合计=3\n"
                  + "单位甲 政府采购表: 1.项目名称=年鉴 1.采购物品=印刷服务 1.目录序号=C23090100 1.合计=5");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Lines of one project and item. */
  private static final class Lines {
    private final List<Facts> books = new ArrayList<>();
    private final List<TableFacts> tables = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private Sum sum = Sum.ZERO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    if (facts.units().isEmpty()) {
      out.notApplicable("na.units");
      return;
    }
    Optional<TableFacts> table = facts.table("procurement");
    boolean everywhere = facts.units().stream().allMatch(u -> u.table("procurement").isPresent());
    if (table.isEmpty() || !everywhere || !Books.of(facts).areComplete()) {
      out.notApplicable("code.procurement.none");
      return;
    }
    Map<String, Lines> own = new LinkedHashMap<>();
    Map<String, Lines> below = new LinkedHashMap<>();
    collect(facts, own);
    facts.units().forEach(unit -> collect(unit, below));
    own.forEach((key, lines) -> compare(key, lines, below.get(key), out));
    below.forEach(
        (key, lines) -> {
          if (!own.containsKey(key)) {
            compare(key, new Lines(), lines, out);
          }
        });
  }

  private static void collect(Facts book, Map<String, Lines> into) {
    TableFacts table = book.table("procurement").orElseThrow();
    for (String row : table.rowKeys()) {
      String code = text(table, row, "目录序号");
      Cell cell = table.cell(row, "合计").orElse(null);
      Amount amount = cell == null ? null : cell.amount();
      if (!code.isEmpty() && cell != null && amount != null) {
        String key = text(table, row, "项目名称") + " " + text(table, row, "采购物品") + " " + code;
        Lines lines = into.computeIfAbsent(key.strip(), it -> new Lines());
        lines.books.add(book);
        lines.tables.add(table);
        lines.cells.add(cell);
        lines.sum = lines.sum.plus(Sum.of(amount));
      }
    }
  }

  private static String text(TableFacts table, String row, String column) {
    return CodeName.plain(table.cell(row, column).map(Cell::text).orElse(""));
  }

  private static void compare(
      String key, Lines own, @org.jspecify.annotations.Nullable Lines units, Findings out) {
    Lines below = units == null ? new Lines() : units;
    if (own.sum.compare(below.sum) != Agreement.CONTRADICTS) {
      return;
    }
    Amount like =
        java.util.Objects.requireNonNull(
            (own.cells.isEmpty() ? below : own).cells.getFirst().amount());
    String printed = like.printAlike(own.sum.fen());
    String added = like.printAlike(below.sum.fen());
    String message =
        own.cells.isEmpty()
            ? "units.purchases.missing"
            : below.cells.isEmpty() ? "units.purchases.extra" : "units.purchases.amount";
    Findings.Draft draft =
        out.found(message, key, printed, added)
            .expected(added)
            .actual(printed)
            .repair("units.sum.repair");
    for (Lines lines : List.of(own, below)) {
      for (int i = 0; i < lines.cells.size(); i++) {
        draft.at(lines.tables.get(i).place(lines.cells.get(i)));
      }
    }
    draft.add();
  }
}
