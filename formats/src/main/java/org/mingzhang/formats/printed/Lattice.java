package org.mingzhang.formats.printed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Box;

/** The smallest fields that the rules of a table cut out, and the walls that stand between them. */
final class Lattice {

  /** Fields of a table that could be printed on a page at all. */
  private static final int MOST_FIELDS = 100_000;

  private final float[] xs;
  private final float[] ys;
  private final boolean[][] wallLeft;
  private final boolean[][] wallAbove;

  private Lattice(float[] xs, float[] ys) {
    this.xs = xs;
    this.ys = ys;
    wallLeft = new boolean[ys.length - 1][xs.length];
    wallAbove = new boolean[ys.length][xs.length - 1];
  }

  /** The lattice of rules that meet; none if they do not part anything from anything. */
  static @Nullable Lattice of(List<Ruling> rules, float em) {
    float[] xs = positions(rules, false, em);
    float[] ys = positions(rules, true, em);
    long fields = (xs.length - 1L) * (ys.length - 1L);
    if (xs.length < 2 || ys.length < 2 || fields < 2 || fields > MOST_FIELDS) {
      return null;
    }
    Lattice lattice = new Lattice(xs, ys);
    for (Ruling rule : rules) {
      lattice.raise(rule);
    }
    return lattice;
  }

  /** Where rules of one direction stand; an open side ends where the other rules end. */
  private static float[] positions(List<Ruling> rules, boolean horizontal, float em) {
    List<Float> positions = new ArrayList<>();
    float least = Float.MAX_VALUE;
    float most = -Float.MAX_VALUE;
    for (Ruling rule : rules) {
      if (rule.horizontal() == horizontal) {
        positions.add(rule.at());
      } else {
        least = Math.min(least, rule.from());
        most = Math.max(most, rule.to());
      }
    }
    if (positions.isEmpty()) {
      return new float[0];
    }
    positions.sort(null);
    if (least < positions.get(0) - em) {
      positions.add(0, least);
    }
    if (most > positions.get(positions.size() - 1) + em) {
      positions.add(most);
    }
    float[] distinct = new float[positions.size()];
    int count = 0;
    for (float position : positions) {
      if (count == 0 || position > distinct[count - 1]) {
        distinct[count++] = position;
      }
    }
    return Arrays.copyOf(distinct, count);
  }

  private void raise(Ruling rule) {
    float[] across = rule.horizontal() ? ys : xs;
    float[] along = rule.horizontal() ? xs : ys;
    int index = Arrays.binarySearch(across, rule.at());
    for (int i = 0; i + 1 < along.length; i++) {
      float middle = (along[i] + along[i + 1]) / 2;
      if (rule.from() <= middle && rule.to() >= middle) {
        if (rule.horizontal()) {
          wallAbove[index][i] = true;
        } else {
          wallLeft[i][index] = true;
        }
      }
    }
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  Box box() {
    return box(0, 0, columns(), rows());
  }

  Box box(int column, int row, int columnSpan, int rowSpan) {
    return Boxes.between(xs[column], ys[row], xs[column + columnSpan], ys[row + rowSpan]);
  }

  int rowAt(float y) {
    return index(ys, y);
  }

  int columnAt(float x) {
    return index(xs, x);
  }

  private static int index(float[] positions, float at) {
    int found = Arrays.binarySearch(positions, at);
    int index = found >= 0 ? found : -found - 2;
    return Math.clamp(index, 0, positions.length - 2);
  }

  /** How many fields lie open to the right, the field itself counted. */
  int columnSpan(int column, int row, boolean[][] taken) {
    int span = 1;
    while (column + span < columns()
        && !wallLeft[row][column + span]
        && !taken[row][column + span]) {
      span++;
    }
    return span;
  }

  /** How many rows of fields as wide as this lie open downwards, the first counted. */
  int rowSpan(int column, int row, int columnSpan) {
    int span = 1;
    while (row + span < rows() && isOpen(column, row + span, columnSpan)) {
      span++;
    }
    return span;
  }

  private boolean isOpen(int column, int row, int columnSpan) {
    for (int i = column; i < column + columnSpan; i++) {
      if (wallAbove[row][i] || i > column && wallLeft[row][i]) {
        return false;
      }
    }
    return true;
  }
}
