package org.mingzhang.formats.ofd;

import org.mingzhang.formats.container.Xml;

/** From the coordinates within an object to points on its page. */
record Frame(float a, float b, float c, float d, float e, float f) {

  /** A page on which nothing is moved. */
  static final Frame PAGE = new Frame(1, 0, 0, 1, 0, 0);

  /** The frame of the object just started: its matrix, then the corner of its boundary. */
  Frame of(Xml xml) {
    Area box = Area.parse(xml.attribute("Boundary", ""));
    float left = box == null ? 0 : box.left();
    float top = box == null ? 0 : box.top();
    float[] m = Numbers.of(xml.attribute("CTM", ""));
    Frame own =
        m.length < 6
            ? new Frame(1, 0, 0, 1, left, top)
            : new Frame(m[0], m[1], m[2], m[3], m[4] + left, m[5] + top);
    return new Frame(
        a * own.a + c * own.b,
        b * own.a + d * own.b,
        a * own.c + c * own.d,
        b * own.c + d * own.d,
        a * own.e + c * own.f + e,
        b * own.e + d * own.f + f);
  }

  float x(float x, float y) {
    return Millimetres.points(a * x + c * y + e);
  }

  float y(float x, float y) {
    return Millimetres.points(b * x + d * y + f);
  }
}
