package org.mingzhang.core.sample;

/**
 * What made-up budgets have in them beyond wages, office money and projects.
 *
 * @param funds whether funds other than the general budget pay too
 * @param carryOver whether money of earlier years is spent
 * @param carryForward whether some is left at the end of the year
 * @param flows whether units hand money to each other, and to others
 * @param secrecy whether some codes and projects are not published, or not all the way down
 * @param cents whether amounts have yuan and fen, rather than hundreds of yuan only
 */
public record Variety(
    boolean funds,
    boolean carryOver,
    boolean carryForward,
    boolean flows,
    boolean secrecy,
    boolean cents) {

  /** Nothing out of the ordinary. */
  public static final Variety PLAIN = new Variety(false, false, false, false, false, false);

  /** The usual mix: several funds, money carried over. */
  public static final Variety USUAL = new Variety(true, true, false, false, false, false);

  /** Everything that can be printed exactly. */
  public static final Variety FULL = new Variety(true, true, true, true, true, false);
}
