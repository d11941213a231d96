package org.mingzhang.formats.printed;

/** Kinds of characters, as far as spacing and line ends depend on them. */
final class Characters {

  private static final String SENTENCE_ENDS = "。；：！？;:!?…";
  private static final String CLOSING = "”’）)】》";
  private static final String NUMBER_SIGNS = ".,-+%()（）−－";

  private Characters() {}

  /** A character of a script that puts spaces between its words. */
  static boolean isSpaced(int c) {
    return c < 0x2E80 && (Character.isLetterOrDigit(c) || c < 0x80);
  }

  static boolean isNumber(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digit = true;
      } else if (NUMBER_SIGNS.indexOf(c) < 0 && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return digit;
  }

  /** A character as numbers are made of. */
  static boolean isFigure(char c) {
    return c >= '0' && c <= '9' || NUMBER_SIGNS.indexOf(c) >= 0;
  }

  /** Whether a sentence, or a part of it that stands alone, ends here. */
  static boolean endsSentence(String text) {
    int last = text.length() - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
  }

  /** A name and what it names: 单位：元. Such lines stand over tables, not in them. */
  static boolean isLabel(String text) {
    return text.indexOf('：') > 0 || text.indexOf(':') > 0;
  }

  /** Dots that lead the eye from a title to its page number. */
  static boolean isLeader(String text) {
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      dots += c == '…' ? 3 : c == '.' || c == '·' || c == '．' ? 1 : 0;
    }
    return dots >= 4 && (dots * 2 >= text.length() || endsInPage(text));
  }

  /** Whether a line ends in dots and a number of few digits, however long its title is. */
  private static boolean endsInPage(String text) {
    int start = text.length();
    while (start > 0 && text.charAt(start - 1) >= '0' && text.charAt(start - 1) <= '9') {
      start--;
    }
    String before = text.substring(0, start).stripTrailing();
    int digits = text.length() - start;
    return digits > 0 && digits <= 4 && (before.endsWith("....") || before.endsWith("……"));
  }
}
