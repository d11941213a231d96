package org.mingzhang.formats.typeset;

import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Box;

/** Something printed on a page, in points from its top left corner. */
public sealed interface Mark {

  /**
   * Characters on one line.
   *
   * @param baseline distance of the line of writing from the top of the page
   * @param spacing added behind every character
   * @param element whose text it is; null for what only the print adds: page numbers, leaders,
   *     headers said again
   */
  record Text(
      Face face,
      float size,
      float left,
      float baseline,
      float spacing,
      String text,
      @Nullable Element element)
      implements Mark {

    /** Where the pen stands after the last character. */
    public float right() {
      return left + face.width(text) * size + spacing * text.codePointCount(0, text.length());
    }
  }

  /** A straight rule. */
  record Rule(float x1, float y1, float x2, float y2, float thickness) implements Mark {}

  /**
   * A coloured ground.
   *
   * @param grey from 0, black, to 1, white
   */
  record Ground(Box box, float grey) implements Mark {}

  /**
   * A place to click on.
   *
   * @param target where it leads
   */
  record Link(Box box, Target target, Element element) implements Mark {}
}
