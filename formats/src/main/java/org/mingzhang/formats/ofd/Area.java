package org.mingzhang.formats.ofd;

import org.jspecify.annotations.Nullable;

/** A rectangle as OFD writes it: left, top, width and height in millimetres. */
record Area(float left, float top, float width, float height) {

  static final Area A4 = new Area(0, 0, 210, 297);

  /** The rectangle of a text; null if it is none. */
  static @Nullable Area parse(String text) {
    float[] numbers = Numbers.of(text);
    return numbers.length < 4 ? null : new Area(numbers[0], numbers[1], numbers[2], numbers[3]);
  }
}
