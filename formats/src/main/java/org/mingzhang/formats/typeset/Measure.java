package org.mingzhang.formats.typeset;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Grid;

/**
 * The measures of a table on paper, for formats that leave the setting to others.
 *
 * @param across whether its page is laid across
 * @param widths of its columns in points; together the width of the page
 * @param heights of its rows in points
 * @param size of its print in points
 * @param onePage whether a page holds the whole table
 */
public record Measure(
    boolean across, List<Float> widths, List<Float> heights, float size, boolean onePage) {

  /** The part of a page that other programs surely have for a table. */
  private static final float TOGETHER = 0.65f;

  public static Measure of(Grid grid) {
    boolean across = SetTable.liesAcross(grid, Pages.uprightWidth());
    float room = across ? Paper.LONG_SIDE - 2 * Paper.ACROSS_SIDE : Pages.uprightWidth();
    SetTable table = SetTable.of(grid, room, Float.MAX_VALUE, Element.root());
    List<Float> widths = new ArrayList<>();
    for (int i = 1; i < table.edges.length; i++) {
      widths.add(table.edges[i] - table.edges[i - 1]);
    }
    List<Float> heights = new ArrayList<>();
    for (float height : table.heights) {
      heights.add(height);
    }
    float page = across ? Paper.SHORT_SIDE : Paper.LONG_SIDE;
    boolean onePage = table.height(0, table.heights.length) < TOGETHER * page;
    return new Measure(across, widths, heights, table.size, onePage);
  }
}
