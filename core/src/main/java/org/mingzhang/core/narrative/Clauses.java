package org.mingzhang.core.narrative;

/** Cuts sentences into clauses. */
final class Clauses {

  private static final String ENDS = "，,。；;：:（(、";
  private static final String OPENING = "（(";
  private static final String CLOSING = "）)";
  private static final char FULL_TO_HALF = 0xFEE0;

  private Clauses() {}

  /**
   * The words before a position, back to the last punctuation; brackets that close again are part
   * of them.
   */
  static String before(String sentence, int floor, int end) {
    int start = end;
    int open = 0;
    while (start > floor) {
      char c = sentence.charAt(start - 1);
      open += CLOSING.indexOf(c) >= 0 ? 1 : 0;
      if (open == 0 && ENDS.indexOf(c) >= 0) {
        break;
      }
      open -= OPENING.indexOf(c) >= 0 ? 1 : 0;
      start--;
    }
    String clause = sentence.substring(start, end);
    boolean nothingSaid = clause.isBlank() && start > floor;
    return nothingSaid ? before(sentence, floor, start - 1) : clause;
  }

  /** Full-width signs and wide spaces in their half-width form, every character in its place. */
  static String half(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wide = c >= '！' && c <= '～';
      half.append(wide ? (char) (c - FULL_TO_HALF) : c == '\u3000' || c == '\u00A0' ? ' ' : c);
    }
    return half.toString();
  }

  static String squeeze(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    text.chars()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(c -> squeezed.append((char) c));
    return squeezed.toString();
  }
}
