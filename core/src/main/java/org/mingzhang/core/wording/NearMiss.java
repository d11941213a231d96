package org.mingzhang.core.wording;

/**
 * A place that reads almost like a term, but not quite.
 *
 * @param start index of its first character in the text
 * @param printed what is printed there
 * @param meant the term
 */
public record NearMiss(int start, String printed, String meant, Kind kind) {

  /** How it differs from the term. */
  public enum Kind {
    /** One character is another that sounds alike. */
    SOUND,
    /** One character is another that looks alike. */
    SHAPE,
    /** One character is another that begins alike. */
    INITIAL,
    /** Two neighbours have changed places. */
    SWAPPED,
    /** A character is left out. */
    LOST;

    static Kind of(Likeness likeness) {
      return switch (likeness) {
        case SOUND -> SOUND;
        case SHAPE -> SHAPE;
        case INITIAL -> INITIAL;
      };
    }
  }

  /** Whether the two have a character in common. */
  public boolean overlaps(NearMiss other) {
    return start < other.end() && other.start < end();
  }

  /** Whether the misspelt word is part of this place, or the other way round. */
  public boolean overlaps(Misspelling word) {
    return start < word.start() + word.printed().length() && word.start() < end();
  }

  /** Index of the first character that is wrong, counted from the start of this place. */
  int firstWrong() {
    int index = 0;
    while (index < printed.length() - 1 && printed.charAt(index) == meant.charAt(index)) {
      index++;
    }
    return index;
  }

  int end() {
    return start + printed.length();
  }
}
