package org.mingzhang.formats.printed;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Box;

/** Runs side by side, from left to right. */
record Line(Page page, List<Run> runs, Box box) implements Piece {

  /** A gap as wide as a character is meant to be seen; narrower ones come from justification. */
  private static final float SPACE_IN_EM = 0.8f;

  /** Latin words stand at least this far apart. */
  private static final float LATIN_SPACE_IN_EM = 0.15f;

  static Line of(Page page, List<Run> runs) {
    Box box = runs.get(0).box();
    for (Run run : runs) {
      box = Boxes.around(box, run.box());
    }
    return new Line(page, List.copyOf(runs), box);
  }

  /** Size of its print in points. */
  float em() {
    float em = 0;
    for (Run run : runs) {
      em = Math.max(em, run.em());
    }
    return em;
  }

  String text() {
    boolean spread = isSpread();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      String next = runs.get(i).text();
      if (i > 0 && !spread && spaceBetween(runs.get(i - 1), runs.get(i), text, next)) {
        text.append(' ');
      }
      text.append(next);
    }
    return text.toString();
  }

  private static boolean spaceBetween(Run left, Run right, StringBuilder before, String after) {
    boolean spaced =
        Characters.isSpaced(before.charAt(before.length() - 1))
            && Characters.isSpaced(after.charAt(0));
    float gap = right.box().left() - left.box().right();
    return gap > (spaced ? LATIN_SPACE_IN_EM : SPACE_IN_EM) * Math.max(left.em(), right.em());
  }

  /** Whether its characters were set apart one by one to fill a width: 合 计, 财 政 业 务 费. */
  boolean isSpread() {
    if (runs.size() < 2) {
      return false;
    }
    int single = 0;
    for (Run run : runs) {
      single += run.glyphs().size() == 1 && !Characters.isNumber(run.text()) ? 1 : 0;
    }
    return single * 3 >= runs.size() * 2 && (runs.size() == single || widestGap() < 2 * em());
  }

  private float widestGap() {
    float widest = 0;
    for (int i = 1; i < runs.size(); i++) {
      widest = Math.max(widest, runs.get(i).box().left() - runs.get(i - 1).box().right());
    }
    return widest;
  }

  /** Its parts, cut at gaps of at least this width in points. */
  List<Line> cutAtGaps(float width) {
    List<Line> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= runs.size(); i++) {
      if (i == runs.size() || runs.get(i).box().left() - runs.get(i - 1).box().right() >= width) {
        parts.add(of(page, runs.subList(from, i)));
        from = i;
      }
    }
    return parts;
  }
}
