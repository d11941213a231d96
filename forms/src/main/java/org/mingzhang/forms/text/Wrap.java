package org.mingzhang.forms.text;

/** Undoes line wraps and spacing inside a cell or a line. */
public final class Wrap {

  private Wrap() {}

  /**
   * Joins the lines of a text: no space beside a Chinese character or full-width sign, one space
   * between words, none at the ends.
   */
  public static String join(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = !joined.isEmpty();
      } else {
        if (space && !isWide(c) && !isWide(joined.charAt(joined.length() - 1))) {
          joined.append(' ');
        }
        joined.append(c);
        space = false;
      }
    }
    return joined.toString();
  }

  /** The text without any space at all. */
  public static String squeeze(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        squeezed.append(text.charAt(i));
      }
    }
    return squeezed.length() == text.length() ? text : squeezed.toString();
  }

  static boolean isSpace(char c) {
    return c <= ' ' || c == '\u3000' || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
  }

  private static boolean isWide(char c) {
    return c >= '\u2E80';
  }
}
