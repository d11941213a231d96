package org.mingzhang.core.budget;

/**
 * Money left from earlier years and spent in this one (上年结转结余).
 *
 * @param unit code of the unit that has it
 * @param function 7 digits of the functional classification
 * @param originYear the year whose budget it comes from; 0 if that is not known
 */
public record CarryOver(String unit, String function, Fund fund, int originYear, long fen) {

  public CarryOver with(String otherFunction, Fund otherFund, long otherFen) {
    return new CarryOver(unit, otherFunction, otherFund, originYear, otherFen);
  }
}
