package org.mingzhang.core.assemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.budget.Purchase;
import org.mingzhang.core.budget.Purchase.Payment;
import org.mingzhang.core.budget.Purchase.Reservation;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.derive.Derivation;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;

/** The lines of the procurement table. */
final class Purchases {

  private static final String TABLE = "procurement";
  private static final String ITEM_CODE = "目录序号";
  private static final String PROJECT = "项目名称";

  /**
   * A purchase as printed.
   *
   * @param project the name printed for the project that pays
   * @param projectFen what is printed for that project's budget; 0 if nothing is
   */
  record Line(
      String unit,
      String project,
      long projectFen,
      String code,
      String item,
      String measure,
      BigDecimal quantity,
      long priceFen,
      List<Payment> payments,
      long reservedFen) {

    long fen() {
      return payments.stream().mapToLong(Payment::fen).sum();
    }

    /** With a reservation of its own only where the rules of the year give another. */
    Purchase purchase(String projectKey, boolean asset, int year) {
      Purchase plain = purchase(projectKey, asset, null);
      return Derivation.reserved(plain, year) == reservedFen
          ? plain
          : purchase(projectKey, asset, new Reservation(reservedFen, ""));
    }

    private Purchase purchase(String projectKey, boolean asset, @Nullable Reservation reservation) {
      return new Purchase(
          unit, projectKey, code, item, measure, quantity, priceFen, payments, asset, reservation);
    }
  }

  private final List<Line> lines = new ArrayList<>();

  Purchases(Printed printed, UnitKeys units) {
    Table table = printed.publication().table(TABLE).orElse(null);
    if (table == null) {
      return;
    }
    Map<String, Row> rows = new HashMap<>();
    for (Row row : table.rows()) {
      rows.put(row.key(), row);
      Map<String, Cell> cells = new HashMap<>();
      row.cells().forEach(cell -> cells.putIfAbsent(cell.column(), cell));
      if (!text(cells, ITEM_CODE).isEmpty()) {
        Row parent = rows.get(row.parent());
        String label = parent == null ? "" : parent.cells().getFirst().text();
        boolean subtotal = label.contains("小计");
        lines.add(line(subtotal ? units.ofSubtotal(label) : units.own(), cells));
      }
    }
  }

  List<Line> lines() {
    return lines;
  }

  private static Line line(String unit, Map<String, Cell> cells) {
    return new Line(
        unit,
        text(cells, PROJECT),
        fen(cells, "预算资金"),
        CodeName.plain(text(cells, ITEM_CODE)),
        text(cells, "采购物品"),
        text(cells, "计量单位"),
        quantity(text(cells, "数量")),
        fen(cells, "单价"),
        payments(cells),
        fen(cells, "预留中小微"));
  }

  private static List<Payment> payments(Map<String, Cell> cells) {
    List<Payment> payments = new ArrayList<>();
    add(payments, Fund.GENERAL, false, fen(cells, "一般公共预算"));
    add(payments, Fund.GOVERNMENT_FUND, false, fen(cells, "政府性基金"));
    add(payments, Fund.STATE_CAPITAL, false, fen(cells, "国有资本"));
    add(payments, Fund.FISCAL_ACCOUNT, false, fen(cells, "财政专户"));
    add(payments, Fund.OTHER, false, fen(cells, "单位资金"));
    add(payments, Fund.GENERAL, true, fen(cells, "财政拨款结转") + fen(cells, "上年结转"));
    add(payments, Fund.OTHER, true, fen(cells, "非财政拨款结转"));
    return payments;
  }

  private static void add(List<Payment> payments, Fund fund, boolean carriedOver, long fen) {
    if (fen != 0) {
      payments.add(new Payment(fund, carriedOver, fen));
    }
  }

  private static BigDecimal quantity(String text) {
    try {
      return new BigDecimal(CodeName.plain(text).replace(",", ""));
    } catch (NumberFormatException e) {
      return BigDecimal.ZERO;
    }
  }

  private static String text(Map<String, Cell> cells, String column) {
    Cell cell = cells.get(column);
    return cell == null ? "" : cell.text().strip();
  }

  private static long fen(Map<String, Cell> cells, String column) {
    Cell cell = cells.get(column);
    @Nullable Amount amount = cell == null ? null : cell.amount();
    return amount == null ? 0 : amount.fen();
  }
}
