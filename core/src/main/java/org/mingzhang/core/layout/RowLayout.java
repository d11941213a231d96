package org.mingzhang.core.layout;

import java.util.List;
import java.util.Map;

/** How the rows of a table are arranged. */
public sealed interface RowLayout {

  /** Rows that are the same in every document; a two-sided table has a list for each side. */
  record Fixed(Map<String, Side> sides) implements RowLayout {
    public Fixed {
      sides = Map.copyOf(sides);
    }
  }

  /** One row a code that carries money, from the class down, and a total. */
  record Codes(String list, boolean totalFirst) implements RowLayout {}

  /** One row an item, in groups with subtotals below a total, labelled in one column. */
  record Lines(String list, String labelColumn) implements RowLayout {}

  /** A single row whose columns stand for what are rows elsewhere. */
  record Single(List<String> keys) implements RowLayout {
    public Single {
      keys = List.copyOf(keys);
    }
  }

  /**
   * One half of a table of fixed rows.
   *
   * @param classes whether rows between top and bottom are the functional classes that carry money,
   *     rather than all
   * @param classGroup the group of those rows
   */
  record Side(List<FixedRow> top, List<FixedRow> bottom, boolean classes, String classGroup) {
    public Side {
      top = List.copyOf(top);
      bottom = List.copyOf(bottom);
    }
  }

  /**
   * A row that every document prints.
   *
   * @param id its key: a name, or the functional class it stands for; "" for a blank row
   * @param group the set it belongs to in formulas; "" if none
   */
  record FixedRow(String id, String label, String group) {
    public boolean isBlank() {
      return id.isEmpty();
    }
  }
}
