package org.mingzhang.document;

import java.util.List;

/**
 * A cell of a grid.
 *
 * @param text its text; wrapped lines are kept apart by a line feed
 * @param columnSpan columns it covers, at least 1
 * @param rowSpan rows it covers, at least 1
 * @param nested tables inside the cell, in order
 */
public record GridCell(String text, int columnSpan, int rowSpan, List<Grid> nested, Place place) {

  public GridCell {
    nested = List.copyOf(nested);
    if (columnSpan < 1 || rowSpan < 1) {
      throw new IllegalArgumentException("a cell covers at least itself");
    }
  }

  public static GridCell of(String text, Place place) {
    return new GridCell(text, 1, 1, List.of(), place);
  }

  /** A position that another cell covers: without text, at the place of that cell. */
  static GridCell covered(GridCell by) {
    return of("", by.place());
  }

  static GridCell empty(Place place) {
    return of("", place);
  }
}
