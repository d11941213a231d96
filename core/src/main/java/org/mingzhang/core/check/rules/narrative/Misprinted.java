package org.mingzhang.core.check.rules.narrative;

import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;

/** Whether one slip of the hand turns an amount into another. */
final class Misprinted {

  private static final long UNIT = 10_000;

  private Misprinted() {}

  /**
   * Whether an amount would be right if it were larger by so much, and is one slip away from it.
   */
  static boolean explains(Amount amount, long difference) {
    long right = amount.fen() + difference;
    if (right <= 0 || amount.fen() <= 0) {
      return false;
    }
    if (amount.unit() == MoneyUnit.YUAN
        && Math.abs(right - amount.fen() * UNIT) <= Math.max(amount.halfWidth() * UNIT, 1)) {
      return true;
    }
    String printed = digits(amount.print());
    String wanted = digits(amount.printAlike(right));
    return printed.length() == wanted.length()
        ? swapped(printed, wanted)
        : shifted(printed, wanted);
  }

  private static String digits(String text) {
    return text.replace(".", "").replace(",", "");
  }

  /** Two neighbours the wrong way round. */
  private static boolean swapped(String one, String other) {
    int i = 0;
    while (i < one.length() && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i + 1 < one.length()
        && one.charAt(i) == other.charAt(i + 1)
        && one.charAt(i + 1) == other.charAt(i)
        && one.substring(i + 2).equals(other.substring(i + 2));
  }

  /** A digit too many or too few. */
  private static boolean shifted(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    String shorter = one.length() > other.length() ? other : one;
    if (longer.length() != shorter.length() + 1) {
      return false;
    }
    int i = 0;
    while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
      i++;
    }
    return longer.substring(i + 1).equals(shorter.substring(i));
  }
}
