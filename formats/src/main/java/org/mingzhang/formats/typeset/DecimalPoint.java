package org.mingzhang.formats.typeset;

import java.util.List;
import org.mingzhang.formats.writing.Figure;
import org.mingzhang.formats.writing.Slot;

/**
 * Where the points of a column of figures stand.
 *
 * @param fraction room right of where whole numbers end, in points
 */
record DecimalPoint(float fraction) {

  static DecimalPoint of(List<List<Slot>> body, int column, float size) {
    float widest = 0;
    for (List<Slot> row : body) {
      for (Slot slot : row) {
        if (slot.column() == column && !slot.continues() && slot.cell().columnSpan() == 1) {
          widest = Math.max(widest, fraction(slot.cell().text(), size));
        }
      }
    }
    return new DecimalPoint(widest);
  }

  /** How far a figure must end before the right edge for its point to stand under the others. */
  float shift(String text, float size) {
    return Figure.of(text).isPresent() ? fraction - fraction(text, size) : 0;
  }

  private static float fraction(String text, float size) {
    int point = text.indexOf('.');
    return point < 0 || Figure.of(text).isEmpty()
        ? 0
        : Face.REGULAR.width(text.substring(point)) * size;
  }
}
