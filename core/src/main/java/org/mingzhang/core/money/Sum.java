package org.mingzhang.core.money;

/**
 * A total of printed figures with the rounding it has gathered.
 *
 * @param fen the total of the figures as printed
 * @param widest the largest half-width among them, in fen
 * @param gathered all half-widths together, in fen
 */
public record Sum(long fen, long widest, long gathered) {

  public static final Sum ZERO = new Sum(0, 0, 0);

  /** Rounding may gather to this many half-widths and no further: five steps of the last digit. */
  private static final int MOST_HALF_WIDTHS = 10;

  public static Sum of(Amount amount) {
    return new Sum(amount.fen(), amount.halfWidth(), amount.halfWidth());
  }

  public Sum plus(Sum other) {
    return new Sum(
        Math.addExact(fen, other.fen),
        Math.max(widest, other.widest),
        Math.addExact(gathered, other.gathered));
  }

  public Sum minus(Sum other) {
    return plus(other.negated());
  }

  public Sum negated() {
    return new Sum(Math.negateExact(fen), widest, gathered);
  }

  /**
   * Compares two totals. Half-open rounding intervals of single figures meet only if the coarser
   * one covers the other; only where something was added up may the gathered half-widths explain a
   * difference.
   */
  public Agreement compare(Sum other) {
    long difference = Math.abs(Math.subtractExact(fen, other.fen));
    long coarsest = Math.max(widest, other.widest);
    if (difference <= coarsest) {
      return Agreement.AGREES;
    }
    long bound = Math.min(gathered + other.gathered, MOST_HALF_WIDTHS * coarsest);
    return difference < bound ? Agreement.ROUNDING : Agreement.CONTRADICTS;
  }
}
