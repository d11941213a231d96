package org.mingzhang.core.check.rules.project;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.publication.Cell;

/**
 * A line of the procurement table.
 *
 * @param code of the catalogue, as printed without spaces
 * @param item what is bought, as printed
 */
record Purchase(TableFacts table, Cell codeCell, String code, String item) {

  private static final String CODE = "目录序号";
  private static final String ITEM = "采购物品";

  /** All lines with a code; totals have none. */
  static List<Purchase> of(Facts facts) {
    List<Purchase> purchases = new ArrayList<>();
    for (TableFacts table : facts.tables()) {
      if (table.layout().rows() instanceof RowLayout.Lines) {
        table
            .rowKeys()
            .forEach(key -> table.cell(key, CODE).ifPresent(cell -> add(table, cell, purchases)));
      }
    }
    return purchases;
  }

  private static void add(TableFacts table, Cell cell, List<Purchase> purchases) {
    String code = CodeName.plain(cell.text());
    if (!code.isEmpty()) {
      String item = table.cell(cell.row(), ITEM).map(Cell::text).orElse("").strip();
      purchases.add(new Purchase(table, cell, code, item));
    }
  }

  Place place() {
    return table.place(codeCell);
  }
}
