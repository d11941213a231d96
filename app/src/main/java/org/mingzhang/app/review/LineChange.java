package org.mingzhang.app.review;

import java.util.List;

/**
 * A line that one of two budgets has and the other has otherwise, or not at all.
 *
 * @param sheet id of the sheet
 * @param name what tells the line from others
 * @param cells that differ; of a line that was added or removed those that tell its money
 * @param fen by how much its money differs, without sign
 */
public record LineChange(String sheet, Kind kind, String name, List<CellChange> cells, long fen) {

  public LineChange {
    cells = List.copyOf(cells);
  }

  /** What happened to it. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * A cell of it.
   *
   * @param heading of its column
   * @param before "" if nothing was there
   */
  public record CellChange(String heading, String before, String after, boolean money) {}
}
