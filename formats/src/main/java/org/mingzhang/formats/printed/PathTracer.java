package org.mingzhang.formats.printed;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Box;

/** Follows the pen and keeps what may be a ruling: straight strokes and filled boxes. */
public final class PathTracer {

  /** More strokes than this are a drawing, not a table: the rest is passed over. */
  private static final int MOST_STROKES = 50_000;

  private final List<Box> strokes = new ArrayList<>();
  private final List<Box> sides = new ArrayList<>();
  private final List<Box> shapes = new ArrayList<>();
  private float startX;
  private float startY;
  private float x;
  private float y;
  private float left;
  private float top;
  private float right;
  private float bottom;

  public List<Box> strokes() {
    return strokes;
  }

  public void moveTo(float toX, float toY) {
    closeShape();
    startX = x = left = right = toX;
    startY = y = top = bottom = toY;
  }

  public void lineTo(float toX, float toY) {
    if (sides.size() < MOST_STROKES) {
      sides.add(box(x, y, toX, toY));
    }
    skipTo(toX, toY);
  }

  /** Moves on along something that is no straight line. */
  public void skipTo(float toX, float toY) {
    x = toX;
    y = toY;
    left = Math.min(left, toX);
    right = Math.max(right, toX);
    top = Math.min(top, toY);
    bottom = Math.max(bottom, toY);
  }

  public void close() {
    lineTo(startX, startY);
  }

  public void paint(boolean stroke, boolean fill) {
    closeShape();
    List<Box> painted = stroke ? sides : fill ? shapes : List.of();
    if (strokes.size() < MOST_STROKES) {
      strokes.addAll(painted);
    }
    sides.clear();
    shapes.clear();
  }

  private void closeShape() {
    if (right > left || bottom > top) {
      if (shapes.size() < MOST_STROKES) {
        shapes.add(box(left, top, right, bottom));
      }
    }
    left = right = x;
    top = bottom = y;
  }

  private static Box box(float x1, float y1, float x2, float y2) {
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }
}
