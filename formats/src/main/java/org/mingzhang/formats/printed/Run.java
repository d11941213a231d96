package org.mingzhang.formats.printed;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Box;

/** Characters printed one right after the other: a word, or more where there are no words. */
record Run(List<Glyph> glyphs, Box box) {

  /**
   * A wider gap ends a run. Type set tight or spread by the printer varies by less; a space between
   * Latin words is at least a quarter of an em and is printed as a character nearly everywhere.
   */
  private static final float WIDEST_GAP_IN_EM = 0.3f;

  /** Kerned and slanted characters reach back over their neighbours by less than this. */
  private static final float DEEPEST_OVERLAP_IN_EM = 0.3f;

  /** Characters whose lines of writing differ by more are not side by side. */
  private static final float STEP_IN_EM = 0.2f;

  static Run of(List<Glyph> glyphs) {
    Box box = glyphs.get(0).box();
    for (int i = 1; i < glyphs.size(); i++) {
      box = Boxes.around(box, glyphs.get(i).box());
    }
    return new Run(List.copyOf(glyphs), box);
  }

  /** The runs of a page in the order in which they were printed. */
  static List<Run> all(List<Glyph> glyphs) {
    List<Run> runs = new ArrayList<>();
    List<Glyph> current = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      boolean blank = glyph.text().isBlank();
      if (!current.isEmpty()) {
        Glyph last = current.get(current.size() - 1);
        if (last.printed(glyph)) {
          continue;
        }
        if (blank || !follows(last.box(), glyph.box())) {
          runs.add(of(current));
          current.clear();
        }
      }
      if (!blank) {
        current.add(glyph);
      }
    }
    if (!current.isEmpty()) {
      runs.add(of(current));
    }
    return runs;
  }

  private static boolean follows(Box last, Box next) {
    float em = Math.max(last.height(), next.height());
    float gap = next.left() - last.right();
    return gap <= WIDEST_GAP_IN_EM * em
        && gap >= -DEEPEST_OVERLAP_IN_EM * em
        && Math.abs(next.bottom() - last.bottom()) <= STEP_IN_EM * em;
  }

  float em() {
    return box.height();
  }

  String text() {
    StringBuilder text = new StringBuilder(glyphs.size());
    for (Glyph glyph : glyphs) {
      text.append(glyph.text());
    }
    return text.toString();
  }

  /** Printed a second time at the same place, to look bold. */
  boolean printed(Run again) {
    return glyphs.size() == again.glyphs.size()
        && glyphs.get(0).printed(again.glyphs.get(0))
        && text().equals(again.text());
  }
}
