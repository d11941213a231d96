package org.mingzhang.core.budget;

/**
 * Money that is planned to be left at the end of the year (年终结转结余).
 *
 * @param unit code of the unit that has it
 * @param function 7 digits of the functional classification
 */
public record CarryForward(String unit, String function, Fund fund, long fen) {

  public CarryForward with(Fund otherFund, long otherFen) {
    return new CarryForward(unit, function, otherFund, otherFen);
  }
}
