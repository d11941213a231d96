package org.mingzhang.formats.printed;

import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Box;

/** How a page must be turned so that most of its text runs from left to right. */
public enum Turn {
  NONE,
  CLOCKWISE,
  HALF,
  COUNTERCLOCKWISE;

  /** The turn that a text needs which runs along this direction (x to the right, y down). */
  public static @Nullable Turn forText(float x, float y) {
    // Text set askew (a watermark) belongs to no line.
    if (Math.min(Math.abs(x), Math.abs(y)) > 0.1f * Math.max(Math.abs(x), Math.abs(y))) {
      return null;
    }
    if (Math.abs(x) >= Math.abs(y)) {
      return x >= 0 ? NONE : HALF;
    }
    return y > 0 ? COUNTERCLOCKWISE : CLOCKWISE;
  }

  Turn back() {
    return switch (this) {
      case NONE -> NONE;
      case HALF -> HALF;
      case CLOCKWISE -> COUNTERCLOCKWISE;
      case COUNTERCLOCKWISE -> CLOCKWISE;
    };
  }

  public boolean swapsSides() {
    return this == CLOCKWISE || this == COUNTERCLOCKWISE;
  }

  /** The box after turning a sheet of this width and height. */
  public Box apply(Box box, float width, float height) {
    return switch (this) {
      case NONE -> box;
      case HALF -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
      case CLOCKWISE -> new Box(height - box.bottom(), box.left(), box.height(), box.width());
      case COUNTERCLOCKWISE -> new Box(box.top(), width - box.right(), box.height(), box.width());
    };
  }
}
