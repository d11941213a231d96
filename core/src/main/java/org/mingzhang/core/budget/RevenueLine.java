package org.mingzhang.core.budget;

/**
 * Revenue of the year.
 *
 * @param unit code of the unit that receives it
 * @param function 7 digits of the functional classification it is meant for
 * @param counterpart code of the unit it comes from, of revenue from a superior or a subordinate;
 *     "" otherwise
 */
public record RevenueLine(String unit, String function, Fund fund, String counterpart, long fen) {

  public RevenueLine with(String otherFunction, Fund otherFund, long otherFen) {
    return new RevenueLine(unit, otherFunction, otherFund, counterpart, otherFen);
  }
}
