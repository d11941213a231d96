package org.mingzhang.core.check.cause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Messages;
import org.mingzhang.core.check.formula.Figure;
import org.mingzhang.core.money.Amount;

/**
 * A slip of hand or eye that turns one printed value into another.
 *
 * @param strength how little chance explains it as well: the larger, the surer
 */
record Slip(int strength, String key, List<String> arguments) {

  private static final long UNIT_SLIP = 10_000;

  String text(Messages messages) {
    return messages.text(key, arguments.toArray());
  }

  /** The slip by which {@code shouldBe} was printed as the figure is; null if none is known. */
  static @Nullable Slip between(Figure figure, long shouldBe, List<Long> changes) {
    Amount amount = figure.amount();
    if (figure.isBlank() || amount.fen() == shouldBe) {
      return null;
    }
    if (isTimes(amount, shouldBe, UNIT_SLIP)) {
      return new Slip(9, "cause.unit", List.of());
    }
    if (amount.fen() == -shouldBe) {
      boolean worded = figure instanceof Figure.StatementFigure;
      return new Slip(8, worded ? "cause.direction" : "cause.sign", List.of());
    }
    for (long change : changes) {
      if (change != 0 && shouldBe - amount.fen() == change) {
        return new Slip(7, "cause.last-year", List.of(amount.printAlike(Math.abs(change))));
      }
    }
    for (long times : new long[] {10, 100, 1000}) {
      if (isTimes(amount, shouldBe, times)) {
        return new Slip(6, "cause.point", List.of(Long.toString(times)));
      }
    }
    return ofDigits(digits(amount.print()), digits(amount.printAlike(shouldBe)));
  }

  private static boolean isTimes(Amount amount, long shouldBe, long times) {
    long half = amount.halfWidth();
    return isNear(amount.fen(), shouldBe, times, half)
        || isNear(shouldBe, amount.fen(), times, half);
  }

  private static boolean isNear(long large, long small, long times, long half) {
    return small != 0
        && Math.abs(small) < Long.MAX_VALUE / times
        && Math.abs(large - small * times) <= half * times;
  }

  private static String digits(String printed) {
    return printed.startsWith("-") ? printed.substring(1) : printed;
  }

  private static @Nullable Slip ofDigits(String printed, String meant) {
    if (printed.length() == meant.length()) {
      int first = firstDifference(printed, meant);
      int last = lastDifference(printed, meant);
      if (first == last) {
        return new Slip(
            3,
            "cause.digit",
            List.of(meant.substring(first, first + 1), printed.substring(first, first + 1)));
      }
      boolean swapped =
          isNextDigit(printed, first, last)
              && printed.charAt(first) == meant.charAt(last)
              && printed.charAt(last) == meant.charAt(first);
      return swapped ? new Slip(5, "cause.swapped", List.of()) : null;
    }
    if (printed.length() == meant.length() + 1 && dropsToOther(printed, meant)) {
      return new Slip(2, "cause.digit-extra", List.of());
    }
    if (meant.length() == printed.length() + 1 && dropsToOther(meant, printed)) {
      return new Slip(2, "cause.digit-lost", List.of());
    }
    return null;
  }

  private static boolean isNextDigit(String text, int first, int last) {
    return last == first + 1 || last == first + 2 && text.charAt(first + 1) == '.';
  }

  /** Whether the longer text becomes the shorter one by dropping one character. */
  private static boolean dropsToOther(String longer, String shorter) {
    int at = 0;
    while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
      at++;
    }
    return longer.substring(at + 1).equals(shorter.substring(at));
  }

  private static int firstDifference(String a, String b) {
    int at = 0;
    while (at < a.length() - 1 && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  private static int lastDifference(String a, String b) {
    int at = a.length() - 1;
    while (at > 0 && a.charAt(at) == b.charAt(at)) {
      at--;
    }
    return at;
  }
}
