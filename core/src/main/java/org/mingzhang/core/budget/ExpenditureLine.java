package org.mingzhang.core.budget;

/**
 * A sum of money for a purpose, from a source. Every table of expenditure is a view over these.
 *
 * @param unit code of the unit that spends it
 * @param function 7 digits of the functional classification
 * @param economy 5 digits of the departments' economic classification
 * @param governmentEconomy 5 digits of the governments' economic classification; "" to take the one
 *     that the official table gives
 * @param fund what pays for it
 * @param kind the class of its project, from which basic or project expenditure follows
 * @param use what becomes of it
 * @param project key of its project, see {@link Project#key()}; "" if it belongs to none
 * @param detail a finer item where a form asks for one, such as 教学科研出国; "" otherwise
 * @param counterpart code of the unit it goes to, of money handed up or down; "" otherwise
 */
public record ExpenditureLine(
    String unit,
    String function,
    String economy,
    String governmentEconomy,
    Fund fund,
    ExpenditureClass kind,
    Use use,
    String project,
    String detail,
    String counterpart,
    long fen) {

  /** A line for work of the unit's own, with nothing special about it. */
  public static ExpenditureLine of(
      String unit,
      String function,
      String economy,
      Fund fund,
      ExpenditureClass kind,
      String project,
      long fen) {
    return new ExpenditureLine(
        unit, function, economy, "", fund, kind, Use.OWN_WORK, project, "", "", fen);
  }

  /** The same line, spent by another unit. */
  public ExpenditureLine by(String otherUnit) {
    return new ExpenditureLine(
        otherUnit,
        function,
        economy,
        governmentEconomy,
        fund,
        kind,
        use,
        project,
        detail,
        counterpart,
        fen);
  }

  public ExpenditureLine with(Fund otherFund, long otherFen) {
    return new ExpenditureLine(
        unit,
        function,
        economy,
        governmentEconomy,
        otherFund,
        kind,
        use,
        project,
        detail,
        counterpart,
        otherFen);
  }
}
