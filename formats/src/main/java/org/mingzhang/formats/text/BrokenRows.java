package org.mingzhang.formats.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.GridCell;

/**
 * Puts rows together again that an empty line inside a cell broke in two or more. A row is broken
 * where the pieces together have exactly as many cells as the row above and the row below.
 */
final class BrokenRows {

  /** Narrower rows come together by chance. */
  private static final int NARROWEST = 3;

  private BrokenRows() {}

  static List<List<GridCell>> rejoin(List<List<GridCell>> rows) {
    List<List<GridCell>> whole = new ArrayList<>(rows.size());
    int at = 0;
    while (at < rows.size()) {
      int end = endOfRow(rows, at, whole);
      whole.add(rows.subList(at, end).stream().flatMap(List::stream).toList());
      at = end;
    }
    return whole;
  }

  private static int endOfRow(List<List<GridCell>> rows, int at, List<List<GridCell>> above) {
    int width = above.isEmpty() ? 0 : above.getLast().size();
    if (width < NARROWEST || rows.get(at).size() >= width) {
      return at + 1;
    }
    int end = at;
    int cells = 0;
    while (end < rows.size() && cells < width) {
      cells += rows.get(end++).size();
    }
    boolean fits = cells == width && isSurrounded(rows, end, above, width);
    return fits ? end : at + 1;
  }

  /** At the end of a table two rows above must speak for what one above and one below do else. */
  private static boolean isSurrounded(
      List<List<GridCell>> rows, int below, List<List<GridCell>> above, int width) {
    return below < rows.size()
        ? rows.get(below).size() == width
        : above.size() > 1 && above.get(above.size() - 2).size() == width;
  }
}
