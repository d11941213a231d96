package org.mingzhang.core.code;

import java.util.Arrays;

/** Compares the names of codes as a reader would: width of characters and spaces do not matter. */
public final class CodeName {

  private static final int FULL_WIDTH_FIRST = '！';
  private static final int FULL_WIDTH_LAST = '～';
  private static final int WIDTH_SHIFT = '！' - '!';

  private CodeName() {}

  /** The name without spaces, with half-width brackets, digits, letters and punctuation. */
  public static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        continue;
      }
      boolean wide = FULL_WIDTH_FIRST <= c && c <= FULL_WIDTH_LAST;
      plain.append(wide ? (char) (c - WIDTH_SHIFT) : unquoted(c));
    }
    return plain.toString();
  }

  private static char unquoted(char c) {
    return switch (c) {
      case '“', '”', '„', '″', '〝', '〞' -> '"';
      case '‘', '’' -> '\'';
      default -> c;
    };
  }

  /** Whether two names are the same, width and spaces aside. */
  public static boolean same(String one, String other) {
    return one.equals(other) || plain(one).equals(plain(other));
  }

  /**
   * How many characters have to be put in, taken out or replaced to turn one name into the other.
   *
   * @param limit no need to count further than this; more is reported as {@code limit + 1}
   */
  public static int distance(String one, String other, int limit) {
    String a = plain(one);
    String b = plain(other);
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    Arrays.setAll(above, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] spare = above;
      above = row;
      row = spare;
    }
    return Math.min(above[b.length()], limit + 1);
  }
}
