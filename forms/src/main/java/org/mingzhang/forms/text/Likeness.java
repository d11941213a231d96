package org.mingzhang.forms.text;

/** How alike two folded texts are, from 0 to 1. */
public final class Likeness {

  /** Labels and titles are short; beyond this length only equality counts. */
  private static final int LONGEST = 64;

  private Likeness() {}

  /** One minus the edit distance over the longer length. */
  public static double of(String a, String b) {
    if (a.equals(b)) {
      return a.isEmpty() ? 0 : 1;
    }
    int longer = Math.max(a.length(), b.length());
    int shorter = Math.min(a.length(), b.length());
    if (shorter == 0 || longer > LONGEST || shorter * 3 < longer) {
      return 0;
    }
    return 1 - (double) distance(a, b) / longer;
  }

  /** As {@link #of}, but a text that contains the other whole is fully alike. */
  public static double containing(String text, String part) {
    return !part.isEmpty() && text.contains(part) ? 1 : of(text, part);
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
