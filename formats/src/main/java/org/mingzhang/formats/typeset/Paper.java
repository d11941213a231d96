package org.mingzhang.formats.typeset;

/**
 * The sizes of print: the page of official documents (GB/T 9704), with tables in a smaller size. In
 * points.
 */
final class Paper {

  static final float SHORT_SIDE = 595.28f;
  static final float LONG_SIDE = 841.89f;

  static final float TOP = mm(30);
  static final float BOTTOM = mm(28);
  static final float SIDE = mm(26);

  /** A sheet laid across gives its width to the table. */
  static final float ACROSS_SIDE = mm(20);

  static final float ACROSS_TOP = mm(24);
  static final float ACROSS_BOTTOM = mm(22);

  /** 四号. */
  static final float TEXT = 14;

  static final float TEXT_LEADING = 25;
  static final float SMALL = 10.5f;
  static final float SMALL_LEADING = 16;
  static final float TABLE = 9;
  static final float LEAST_TABLE = 6;
  static final float FOLIO = 10.5f;

  private Paper() {}

  static float mm(float millimetres) {
    return millimetres * 72 / 25.4f;
  }

  /**
   * The size of a heading: well above that of the text, so that nobody, no program either, takes
   * the two for one paragraph.
   */
  static float headingSize(int level) {
    return switch (level) {
      case 1 -> 20;
      case 2 -> 16.5f;
      default -> TEXT;
    };
  }
}
