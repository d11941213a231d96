package org.mingzhang.formats.printed;

import org.mingzhang.document.Box;

/** Geometry of boxes that only the reading of a page needs. */
final class Boxes {

  private Boxes() {}

  static Box around(Box a, Box b) {
    return between(
        Math.min(a.left(), b.left()),
        Math.min(a.top(), b.top()),
        Math.max(a.right(), b.right()),
        Math.max(a.bottom(), b.bottom()));
  }

  static Box between(float left, float top, float right, float bottom) {
    return new Box(left, top, right - left, bottom - top);
  }

  static float centreX(Box box) {
    return box.left() + box.width() / 2;
  }

  static float centreY(Box box) {
    return box.top() + box.height() / 2;
  }
}
