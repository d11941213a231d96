package org.mingzhang.document;

/** How the texts of a column stand under each other. */
public enum Alignment {
  /** From the left: words and codes. */
  START('<'),
  /** In the middle: short words and ordinals. */
  CENTRE('^'),
  /** Figures, their decimal points under each other. */
  DECIMAL('.');

  private final char sign;

  Alignment(char sign) {
    this.sign = sign;
  }

  char sign() {
    return sign;
  }

  static Alignment of(char sign) {
    for (Alignment alignment : values()) {
      if (alignment.sign == sign) {
        return alignment;
      }
    }
    throw new IllegalArgumentException("no alignment: " + sign);
  }
}
