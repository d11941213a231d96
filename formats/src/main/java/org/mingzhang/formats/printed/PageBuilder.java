package org.mingzhang.formats.printed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.document.Box;

/** Gathers what is on a page, then turns it so that most of its text runs from left to right. */
public final class PageBuilder {

  private final float width;
  private final float height;
  private final Map<Turn, List<Glyph>> glyphs = new EnumMap<>(Turn.class);
  private final PathTracer path = new PathTracer();

  /** A page of this size in points. */
  public PageBuilder(float width, float height) {
    this.width = width;
    this.height = height;
  }

  /** The pen with which the strokes of the page are drawn. */
  public PathTracer path() {
    return path;
  }

  /** Adds a character that runs upright after this turn, if it lies on the page. */
  public void add(Turn turn, Glyph glyph) {
    Box box = glyph.box();
    float x = Boxes.centreX(box);
    float y = Boxes.centreY(box);
    // Programs print the whole of a long cell on each of its pages; most of it falls beside it.
    if (x >= 0 && x <= width && y >= 0 && y <= height) {
      glyphs.computeIfAbsent(turn, t -> new ArrayList<>()).add(glyph);
    }
  }

  /** The page turned as most of its text demands; text that then runs otherwise is left out. */
  public Page page(int number) {
    Turn turn = Turn.NONE;
    List<Glyph> most = List.of();
    for (Map.Entry<Turn, List<Glyph>> entry : glyphs.entrySet()) {
      if (entry.getValue().size() > most.size()) {
        turn = entry.getKey();
        most = entry.getValue();
      }
    }
    if (turn == Turn.NONE) {
      return new Page(number, width, height, turn, most, path.strokes());
    }
    List<Glyph> upright = new ArrayList<>(most.size());
    for (Glyph glyph : most) {
      upright.add(new Glyph(glyph.text(), turn.apply(glyph.box(), width, height)));
    }
    List<Box> strokes = new ArrayList<>(path.strokes().size());
    for (Box stroke : path.strokes()) {
      strokes.add(turn.apply(stroke, width, height));
    }
    boolean swap = turn.swapsSides();
    return new Page(number, swap ? height : width, swap ? width : height, turn, upright, strokes);
  }
}
