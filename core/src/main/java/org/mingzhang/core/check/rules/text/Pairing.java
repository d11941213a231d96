package org.mingzhang.core.check.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pairs brackets and quotation marks, whatever their width. */
final class Pairing {

  private static final String OPENING = "（([【［〔{《〈“‘「『";
  private static final String CLOSING = "）)]】］〕}》〉”’」』";
  private static final String CLASS_OF_OPENING = "aabbbcdefghij";
  private static final String CLASS_OF_CLOSING = "aabbbcdefghij";
  private static final String NUMERALS = "一二三四五六七八九十";

  /** A mark without its other half. */
  record Stray(int index, char mark, boolean opening) {}

  private Pairing() {}

  static List<Stray> straysOf(String text) {
    List<Stray> open = new ArrayList<>(2);
    List<Stray> strays = new ArrayList<>(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        plainQuote(i, open);
      } else if (Character.isLetterOrDigit(c)) {
        continue;
      } else if (OPENING.indexOf(c) >= 0) {
        open.add(new Stray(i, c, true));
      } else if (CLOSING.indexOf(c) >= 0
          && !close(c, open)
          && !isNumber(text, i)
          && !closesInterval(text, i, open)) {
        strays.add(new Stray(i, c, false));
      }
    }
    strays.addAll(open);
    return strays;
  }

  /** The first closing round bracket of another width than its opening one. */
  static Optional<Stray> unlikeOf(String text) {
    List<Character> open = new ArrayList<>(2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '（') {
        open.add(c);
      } else if ((c == ')' || c == '）') && !open.isEmpty()) {
        boolean half = open.removeLast() == '(';
        if (half != (c == ')')) {
          return Optional.of(new Stray(i, c, false));
        }
      }
    }
    return Optional.empty();
  }

  /** A straight quotation mark opens or closes, and may close a curved one. */
  private static void plainQuote(int index, List<Stray> open) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).mark() == '"' || open.get(i).mark() == '“') {
        open.remove(i);
        return;
      }
    }
    open.add(new Stray(index, '"', true));
  }

  /** Closes the last mark of that kind that is open; says no if there is none. */
  private static boolean close(char closing, List<Stray> open) {
    char kind = CLASS_OF_CLOSING.charAt(CLOSING.indexOf(closing));
    for (int i = open.size() - 1; i >= 0; i--) {
      char mark = open.get(i).mark();
      boolean same =
          mark == '"' ? closing == '”' : CLASS_OF_OPENING.charAt(OPENING.indexOf(mark)) == kind;
      if (same) {
        open.remove(i);
        return true;
      }
    }
    return false;
  }

  /** Whether the bracket follows a number or letter that counts an item: 1）, a), 一）. */
  private static boolean isNumber(String text, int index) {
    char mark = text.charAt(index);
    if (mark != ')' && mark != '）' || index == 0) {
      return false;
    }
    int start = index;
    while (start > 0 && counts(text.charAt(start - 1))) {
      start--;
    }
    int length = index - start;
    return 0 < length && length <= 2;
  }

  private static boolean counts(char c) {
    return '0' <= c && c <= '9'
        || 'a' <= c && c <= 'z'
        || 'A' <= c && c <= 'Z'
        || '①' <= c && c <= '⑳'
        || NUMERALS.indexOf(c) >= 0;
  }

  /** Closes an interval such as (0,5], which begins with one kind and ends with another. */
  private static boolean closesInterval(String text, int index, List<Stray> open) {
    if (open.isEmpty() || "])".indexOf(text.charAt(index)) < 0) {
      return false;
    }
    int start = open.getLast().index();
    boolean numbers =
        text.substring(start + 1, index)
            .chars()
            .allMatch(c -> "0123456789.,，%％-+∞ ".indexOf(c) >= 0);
    if (numbers) {
      open.removeLast();
    }
    return numbers;
  }
}
