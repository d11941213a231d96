package org.mingzhang.forms.text;

/** Full-width and half-width forms. */
public final class Width {

  private static final char FULL_TO_HALF = 0xFEE0;

  private Width() {}

  /** The half-width form of an ASCII character or a kind of space; any other character as it is. */
  public static char half(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - FULL_TO_HALF);
    }
    return c == '\u3000' || c == '\u00A0' ? ' ' : c;
  }

  public static String half(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      half.append(half(text.charAt(i)));
    }
    return half.toString();
  }
}
