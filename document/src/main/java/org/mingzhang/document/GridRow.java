package org.mingzhang.document;

import java.util.List;

/** The cells that begin in one row; cells hanging down from rows above are not repeated. */
public record GridRow(List<GridCell> cells, Place place) {

  public GridRow {
    cells = List.copyOf(cells);
  }
}
