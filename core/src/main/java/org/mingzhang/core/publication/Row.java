package org.mingzhang.core.publication;

import java.util.List;

/**
 * A printed row.
 *
 * @param key the row key of its cells; of a two-sided table, that of the left half
 * @param parent key of the row it is a part of: the class of a section, the subtotal of an item,
 *     the total of a class; "" if it is part of none
 * @param cells in printed column order, as many as the table has columns
 */
public record Row(String key, String parent, List<Cell> cells, Origin origin) {

  public Row {
    cells = List.copyOf(cells);
  }
}
