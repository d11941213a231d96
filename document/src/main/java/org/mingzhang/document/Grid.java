package org.mingzhang.document;

import java.util.List;

/** A table as printed: rows of cells, some of them spanning. */
public record Grid(List<GridRow> rows, GridStyle style, Place place) implements Block {

  /** A table that asks nothing of its print. */
  public Grid(List<GridRow> rows, Place place) {
    this(rows, GridStyle.PLAIN, place);
  }

  public Grid {
    rows = List.copyOf(rows);
  }

  /** The number of columns of the widest row, spans counted. */
  public int width() {
    return matrix().stream().mapToInt(List::size).max().orElse(0);
  }

  /**
   * The grid with its spans laid out: a cell stands at its top left position, the positions it
   * covers hold {@link GridCell#covered}. Rows keep their own lengths, so that a ragged table can
   * be seen to be ragged. A grid whose spans cover millions of positions is damaged: what lies
   * beyond {@link SpanLayout#MOST_COVERED} is not laid out.
   */
  public List<List<GridCell>> matrix() {
    SpanLayout layout = new SpanLayout();
    return rows.stream().map(layout::next).toList();
  }
}
