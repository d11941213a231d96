package org.mingzhang.core.wording;

import org.jspecify.annotations.Nullable;

/**
 * A term that others may be misprints of.
 *
 * @param fixed whether nothing else is ever said like it, so that even another word in its place is
 *     a misprint
 * @param accepted whether it is only known to be right, and nothing is held against it
 */
record Term(String text, boolean fixed, boolean accepted) {

  /** Characters that tell one thing from another of its kind: numbers, directions, ranks. */
  private static final String DISTINGUISHING =
      "一二三四五六七八九十百千万亿〇零两东西南北中上下左右前后内外大小新旧老省市县区乡镇村年月日甲乙丙丁男女";

  private static final Lexicon LEXICON = Lexicon.standard();

  /** Fewer characters of a term have too many neighbours that are right. */
  static final int SHORTEST = 4;

  private static final int SHORTEST_THAT_LOSES_ONE = 6;

  private static final int LONG = 8;

  /** What is wrong with the text at this place if the term was meant there; null if it was not. */
  @Nullable NearMiss at(int start, String printed) {
    int length = text.length();
    if (accepted || start < 0 || start + length - 1 > printed.length()) {
      return null;
    }
    int first = 0;
    while (first < length && same(start + first, printed, first)) {
      first++;
    }
    int rest = first + 1;
    while (rest < length && same(start + rest, printed, rest)) {
      rest++;
    }
    if (first < length && rest == length && start + length <= printed.length()) {
      return replaced(start, printed, first);
    }
    if (rest == first + 1 && swapped(start, printed, first)) {
      return miss(start, printed, length, NearMiss.Kind.SWAPPED);
    }
    return lost(start, printed, first)
        ? miss(start, printed, length - 1, NearMiss.Kind.LOST)
        : null;
  }

  /** Whether the text has the term at this place. */
  boolean isAt(int start, String printed) {
    return start >= 0 && printed.startsWith(text, start);
  }

  private boolean same(int index, String printed, int own) {
    return index < printed.length() && printed.charAt(index) == text.charAt(own);
  }

  private static NearMiss miss(
      int start, String printed, int length, String meant, NearMiss.Kind kind) {
    return new NearMiss(start, printed.substring(start, start + length), meant, kind);
  }

  private NearMiss miss(int start, String printed, int length, NearMiss.Kind kind) {
    return miss(start, printed, length, text, kind);
  }

  private @Nullable NearMiss replaced(int start, String printed, int own) {
    int at = start + own;
    char wrong = printed.charAt(at);
    char right = text.charAt(own);
    if (!isLetter(wrong) || !isLetter(right) || distinguishes(wrong) || distinguishes(right)) {
      return null;
    }
    Likeness likeness = Likeness.of(wrong, right);
    if (likeness == null
        || isAtEdge(own) && (likeness == Likeness.INITIAL || goesOn(at, printed, own))
        || isAnotherWord(at, printed, own)
        || isCutOut(start, printed, own)) {
      return null;
    }
    return miss(start, printed, text.length(), NearMiss.Kind.of(likeness));
  }

  /**
   * Whether the other character makes a word with a neighbour, so that something else may be meant.
   * Of a fixed term only a word that reaches out of it counts.
   */
  private boolean isAnotherWord(int at, String printed, int own) {
    boolean opens = own == 0;
    boolean closes = own == text.length() - 1;
    if (opens && LEXICON.isWordAt(printed, at - 1) || closes && LEXICON.isWordAt(printed, at)) {
      return true;
    }
    if (fixed) {
      return false;
    }
    boolean left = !opens && LEXICON.isWordAt(text, own - 1);
    boolean right = !closes && LEXICON.isWordAt(text, own);
    boolean either = !left && !right;
    return (left || either) && !opens && LEXICON.isWordAt(printed, at - 1)
        || (right || either) && !closes && LEXICON.isWordAt(printed, at);
  }

  /** Whether the text beyond the edge is no boundary, so that the character may belong there. */
  private static boolean goesOn(int at, String printed, int own) {
    int beyond = own == 0 ? at - 1 : at + 1;
    return beyond >= 0 && beyond < printed.length() && isLetter(printed.charAt(beyond));
  }

  /** At the edge of a short term another character is more likely the edge of another word. */
  private boolean isAtEdge(int own) {
    return text.length() < LONG && !fixed && (own == 0 || own == text.length() - 1);
  }

  /** Whether the one character beyond the wrong one is part of a word outside: (采)购总成本. */
  private boolean isCutOut(int start, String printed, int own) {
    int length = text.length();
    return own == 1 && LEXICON.isWordAt(printed, start - 1)
        || own == length - 2 && LEXICON.isWordAt(printed, start + length - 1);
  }

  private boolean swapped(int start, String printed, int own) {
    int length = text.length();
    return own + 1 < length
        && own > 0
        && start + length <= printed.length()
        && printed.charAt(start + own) == text.charAt(own + 1)
        && printed.charAt(start + own + 1) == text.charAt(own)
        && printed.regionMatches(start + own + 2, text, own + 2, length - own - 2)
        && !LEXICON.isWordAt(printed, start + own);
  }

  /** Whether the first character that differs was left out, and with it half of a word. */
  private boolean lost(int start, String printed, int own) {
    int length = text.length();
    return length >= SHORTEST_THAT_LOSES_ONE
        && own >= 2
        && own < length - 2
        && isLetter(text.charAt(own))
        && printed.regionMatches(start + own, text, own + 1, length - own - 1)
        && (LEXICON.isWordAt(text, own) || LEXICON.isWordAt(text, own - 1))
        && !LEXICON.isWordAt(printed, start + own - 1)
        && !distinguishes(text.charAt(own));
  }

  private static boolean isLetter(char c) {
    return Character.isIdeographic(c);
  }

  private static boolean distinguishes(char c) {
    return DISTINGUISHING.indexOf(c) >= 0;
  }
}
