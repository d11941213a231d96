package org.mingzhang.formats.typeset;

import java.util.List;
import org.mingzhang.document.Alignment;
import org.mingzhang.formats.writing.Slot;

/** How wide the columns of a table want to be, in points, at one size of print. */
final class ColumnWidths {

  static final float PADDING = 3.5f;
  private static final float SLACK = 1;

  /** A column of words is not pressed below this, nor given more than that while others want. */
  private static final float NARROWEST_IN_EM = 3;

  private static final float COMFORT_IN_EM = 11;

  /** Words in a narrower column make rows of many lines: then the sheet is laid across. */
  private static final float UPRIGHT_IN_EM = 6;

  private static final float WIDEST_IN_EM = 34;

  private final float[] least;
  private final float[] most;
  private final float[] comfort;
  private final float[] upright;

  ColumnWidths(List<List<Slot>> rows, List<Alignment> alignments, int header, float size) {
    int width = alignments.size();
    least = new float[width];
    most = new float[width];
    comfort = new float[width];
    upright = new float[width];
    LineBreaker plain = new LineBreaker(Face.REGULAR, size);
    for (int row = 0; row < rows.size(); row++) {
      for (Slot slot : rows.get(row)) {
        if (!slot.continues() && slot.cell().columnSpan() == 1) {
          boolean figure = row >= header && alignments.get(slot.column()) == Alignment.DECIMAL;
          single(slot, row < header, figure, plain, size);
        }
      }
    }
    for (List<Slot> row : rows) {
      for (Slot slot : row) {
        if (!slot.continues() && slot.cell().columnSpan() > 1) {
          spanning(slot, plain, size);
        }
      }
    }
    alike(alignments);
    for (int i = 0; i < width; i++) {
      least[i] = Math.max(least[i], size + 2 * PADDING);
      upright[i] = Math.max(upright[i], least[i]);
      comfort[i] = Math.max(comfort[i], least[i]);
      most[i] = Math.max(most[i], comfort[i]);
    }
  }

  private void single(Slot slot, boolean header, boolean figure, LineBreaker plain, float size) {
    int i = slot.column();
    String text = slot.cell().text();
    float natural = plain.natural(text) + 2 * PADDING + SLACK;
    // A little more than it takes: other programs measure a little otherwise.
    float word = plain.widestWord(text) + 2 * PADDING + SLACK;
    float narrow = Math.min(natural, NARROWEST_IN_EM * size + 2 * PADDING);
    least[i] = Math.max(least[i], figure ? natural : Math.max(word, narrow));
    float wanted = header ? Math.min(natural, 5 * size + 2 * PADDING) : natural;
    float bound = figure ? natural : COMFORT_IN_EM * size + 2 * PADDING;
    comfort[i] = Math.max(comfort[i], Math.max(least[i], Math.min(wanted, bound)));
    float bearable = figure ? natural : UPRIGHT_IN_EM * size + 2 * PADDING;
    upright[i] = Math.max(upright[i], Math.min(wanted, bearable));
    most[i] = Math.max(most[i], Math.min(natural, WIDEST_IN_EM * size));
  }

  /** Columns of figures are as wide as one another where there is room. */
  private void alike(List<Alignment> alignments) {
    float widest = 0;
    for (int i = 0; i < most.length; i++) {
      if (alignments.get(i) == Alignment.DECIMAL) {
        widest = Math.max(widest, comfort[i]);
      }
    }
    for (int i = 0; i < most.length; i++) {
      if (alignments.get(i) == Alignment.DECIMAL) {
        most[i] = widest;
      }
    }
  }

  /** A cell over several columns needs room for its words, shared by those columns. */
  private void spanning(Slot slot, LineBreaker plain, float size) {
    int from = slot.column();
    int to = Math.min(least.length, from + slot.cell().columnSpan());
    String text = slot.cell().text();
    float natural = plain.natural(text) + 2 * PADDING;
    widen(least, from, to, plain.widestWord(text) + 2 * PADDING);
    widen(comfort, from, to, Math.min(natural, COMFORT_IN_EM * size));
    widen(most, from, to, Math.min(natural, WIDEST_IN_EM * size));
  }

  private static void widen(float[] widths, int from, int to, float wanted) {
    float lacking = (wanted - sum(widths, from, to)) / (to - from);
    for (int i = from; i < to && lacking > 0; i++) {
      widths[i] += lacking;
    }
  }

  float least() {
    return sum(least, 0, least.length);
  }

  float comfort() {
    return sum(comfort, 0, comfort.length);
  }

  /** The width below which the table is better laid across. */
  float upright() {
    return sum(upright, 0, upright.length);
  }

  /** The widths that share out the whole room: to each its least, the rest by what they want. */
  float[] fitting(float room) {
    float[] from = room >= comfort() ? comfort : least;
    float[] to = room >= comfort() ? most : comfort;
    float base = sum(from, 0, from.length);
    float wanted = sum(to, 0, to.length);
    float[] widths = new float[from.length];
    float share = wanted > base ? Math.min(1, (room - base) / (wanted - base)) : 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = from[i] + Math.max(share, 0) * (to[i] - from[i]);
    }
    float scale = room / sum(widths, 0, widths.length);
    for (int i = 0; i < widths.length; i++) {
      widths[i] *= scale;
    }
    return widths;
  }

  private static float sum(float[] widths, int from, int to) {
    float sum = 0;
    for (int i = from; i < to; i++) {
      sum += widths[i];
    }
    return sum;
  }
}
