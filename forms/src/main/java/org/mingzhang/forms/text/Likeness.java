package org.mingzhang.forms.text;

/** How alike two folded texts are, from 0 to 1. */
public final class Likeness {

  /** Labels and titles are short; beyond this length only equality counts. */
  private static final int LONGEST = 64;

  private Likeness() {}

  /** One minus the edit distance over the longer length. */
  public static double of(String a, String b) {
    return of(a, b, 0);
  }

  /**
   * As {@link #of(String, String)}, but 0 where the likeness would be below a bound; most pairs are
   * told apart by their characters alone, without working out the distance.
   */
  public static double of(String a, String b, double least) {
    if (a.equals(b)) {
      return a.isEmpty() ? 0 : 1;
    }
    int longer = Math.max(a.length(), b.length());
    int shorter = Math.min(a.length(), b.length());
    if (shorter == 0 || longer > LONGEST || shorter * 3 < longer || shorter < least * longer) {
      return 0;
    }
    if (shared(a, b) < least * longer) {
      return 0;
    }
    double likeness = 1 - (double) distance(a, b) / longer;
    return likeness >= least ? likeness : 0;
  }

  /**
   * An upper bound of the characters that two texts share: one bit a character, some characters
   * share a bit.
   */
  private static int shared(String a, String b) {
    long bits = 0;
    for (int i = 0; i < b.length(); i++) {
      bits |= 1L << b.charAt(i);
    }
    int shared = 0;
    for (int i = 0; i < a.length(); i++) {
      shared += (int) (bits >>> a.charAt(i) & 1);
    }
    return shared;
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      char c = a.charAt(i - 1);
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (c == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
