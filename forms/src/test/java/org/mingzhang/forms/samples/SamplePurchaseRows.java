package org.mingzhang.forms.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.Row;

/** The procurement table: a total, in a department's book a subtotal a unit, and the lines. */
final class SamplePurchaseRows {

  private static final String LABEL = "项目名称";
  private static final String TOTAL = "合计";
  private static final String SUBTOTAL = "小计";

  private final SampleBudget budget;
  private final TableLayout form;
  private final SampleCells cells;
  private final List<Row> rows = new ArrayList<>();
  private int lines;
  private int subtotals;

  SamplePurchaseRows(SampleBudget budget, Layout layout, TableLayout form) {
    this.budget = budget;
    this.form = form;
    this.cells = SampleCells.of(form, layout);
  }

  List<Row> rows() {
    if (budget.purchases().isEmpty()) {
      return List.of();
    }
    rows.add(sum(TOTAL, TOTAL, "", budget.purchases()));
    for (SampleUnit unit : budget.units()) {
      List<SamplePurchase> own =
          budget.purchases().stream().filter(one -> one.project().unit().equals(unit)).toList();
      String parent = TOTAL;
      if (budget.units().size() > 1 && !own.isEmpty()) {
        parent = SUBTOTAL + ++subtotals;
        rows.add(sum(parent, unit.name() + SUBTOTAL, TOTAL, own));
      }
      for (SamplePurchase purchase : own) {
        rows.add(line(purchase, parent));
      }
    }
    return rows;
  }

  private Row sum(String key, String label, String parent, List<SamplePurchase> of) {
    String fen = cells.money(of.stream().mapToLong(SamplePurchase::fen).sum());
    return row(key, parent, Map.of(LABEL, label, TOTAL, fen, "一般公共预算", fen, "预留中小微", fen));
  }

  private Row line(SamplePurchase purchase, String parent) {
    String fen = cells.money(purchase.fen());
    return row(
        Integer.toString(++lines),
        parent,
        Map.of(
            LABEL,
            purchase.project().theme().name(),
            "预算资金",
            cells.money(purchase.project().fen()),
            "采购物品",
            purchase.item(),
            "目录序号",
            purchase.code(),
            "计量单位",
            purchase.measure(),
            "数量",
            Integer.toString(purchase.quantity()),
            "单价",
            cells.money(purchase.priceFen()),
            TOTAL,
            fen,
            "一般公共预算",
            fen,
            "预留中小微",
            fen));
  }

  private Row row(String key, String parent, Map<String, String> texts) {
    return new Row(
        key,
        parent,
        form.columns().stream().map(column -> cells.cell(column, texts, key)).toList(),
        Origin.NONE);
  }
}
