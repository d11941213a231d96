package org.mingzhang.core.check.rules.text;

/** A few words around a place, so that a reader finds it on the page. */
final class Excerpt {

  private static final int AROUND = 8;
  private static final String CUT = "…";

  private Excerpt() {}

  static String of(String text, int start, int end) {
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    String shown = text.substring(from, to).replace('\n', ' ');
    return (from > 0 ? CUT : "") + shown + (to < text.length() ? CUT : "");
  }
}
