package org.mingzhang.formats.printed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where the text of each page begins and ends. */
final class Margins {

  /** Lines that fill the width end within this of each other. */
  private static final float SAME_END_IN_EM = 1;

  /** Nobody prints prose that leaves more than the rest of a sheet empty at its right. */
  private static final float LEAST_PART_OF_SHEET = 0.75f;

  /** The edges of a page's text. */
  record Edges(float left, float right) {

    float width() {
      return right - left;
    }
  }

  private final Map<Page, Edges> pages = new IdentityHashMap<>();
  private final Map<Float, Float> rightOfFullPages = new HashMap<>();

  Margins(List<Piece> pieces) {
    Map<Page, List<Line>> lines = new IdentityHashMap<>();
    for (Piece piece : pieces) {
      if (piece instanceof Line line) {
        lines.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line);
      }
    }
    lines.forEach(this::measure);
    lines.keySet().forEach(this::widen);
  }

  private void measure(Page page, List<Line> lines) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (Line line : lines) {
      left = Math.min(left, line.box().left());
      right = Math.max(right, line.box().right());
    }
    pages.put(page, new Edges(left, right));
    int full = 0;
    for (Line line : lines) {
      full += right - line.box().right() < SAME_END_IN_EM * line.em() ? 1 : 0;
    }
    if (full > 1) {
      rightOfFullPages.merge(page.width(), right, Math::max);
    }
  }

  /** A page with little text on it does not tell where a line would end; its equals do. */
  private void widen(Page page) {
    Edges own = of(page);
    float least = LEAST_PART_OF_SHEET * page.width();
    float equals = rightOfFullPages.getOrDefault(page.width(), least);
    float right = Math.max(own.right(), Math.max(least, equals));
    pages.put(page, new Edges(own.left(), right));
  }

  /** The edges of a page, which must have a line of text. */
  Edges of(Page page) {
    Edges edges = pages.get(page);
    if (edges == null) {
      throw new IllegalArgumentException("a page without lines has no margins");
    }
    return edges;
  }
}
