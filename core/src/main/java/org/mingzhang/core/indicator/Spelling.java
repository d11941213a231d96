package org.mingzhang.core.indicator;

/** Levels the ways one value can be spelt. */
final class Spelling {

  private static final int FULL_WIDTH_FIRST = '！';
  private static final int FULL_WIDTH_LAST = '～';
  private static final int WIDTH_SHIFT = '！' - '!';
  private static final String KEPT_WIDE = "，。；：（）！？、～";

  private Spelling() {}

  /**
   * Half-width digits, letters and signs, single spaces, and the signs of formulas that a text
   * layer left as {@code $\geq 100\%$} as the signs they stand for. Chinese punctuation stays.
   */
  static String plain(String printed) {
    StringBuilder plain = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c == '\\') {
        i = command(printed, i + 1, plain);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      } else if (c != '$') {
        plain.append(narrow(c));
      }
    }
    return plain.toString().strip();
  }

  /** Writes what a formula command stands for and returns where it ends. */
  private static int command(String text, int start, StringBuilder plain) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end)) && text.charAt(end) < 128) {
      end++;
    }
    switch (text.substring(start, end)) {
      case "geq", "ge", "geqslant" -> plain.append('≥');
      case "leq", "le", "leqslant" -> plain.append('≤');
      case "gt" -> plain.append('>');
      case "lt" -> plain.append('<');
      case "sim" -> plain.append('~');
      case "times" -> plain.append('×');
      default -> plain.append(text, start, end);
    }
    return end - 1;
  }

  private static char narrow(char c) {
    boolean wide = FULL_WIDTH_FIRST <= c && c <= FULL_WIDTH_LAST && KEPT_WIDE.indexOf(c) < 0;
    return wide ? (char) (c - WIDTH_SHIFT) : c;
  }
}
