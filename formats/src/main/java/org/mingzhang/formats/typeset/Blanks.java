package org.mingzhang.formats.typeset;

/** Characters that leave no ink. */
final class Blanks {

  private static final int IDEOGRAPHIC = 0x3000;

  private Blanks() {}

  static boolean is(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** The text with only those blanks that every font has; a tab is two characters wide. */
  static String plain(String text) {
    if (text.chars().allMatch(c -> c == ' ' || c == IDEOGRAPHIC || !is(c))) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(c == '\t' ? "  " : is(c) && c != IDEOGRAPHIC ? " " : c);
    }
    return plain.toString();
  }
}
