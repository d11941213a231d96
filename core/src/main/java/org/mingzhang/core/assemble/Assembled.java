package org.mingzhang.core.assemble;

import java.util.List;
import org.mingzhang.core.budget.Budget;

/**
 * A budget put together from what was published.
 *
 * @param budget from which the published tables follow, but for the deviations
 * @param unknown what no table says, so that the budget has nothing or an assumption there
 * @param deviations cells that do not follow from the budget: published faults, as a rule
 */
public record Assembled(Budget budget, List<Unknown> unknown, List<Deviation> deviations) {

  public Assembled {
    unknown = List.copyOf(unknown);
    deviations = List.copyOf(deviations);
  }

  /**
   * Something that was not printed.
   *
   * @param count how many lines, projects or units it is about
   */
  public record Unknown(Kind kind, int count) {}

  /** What a publication may leave open. */
  public enum Kind {
    /** Which economic item an item of the functional classification spends its basic money on. */
    FUNCTION_BY_ECONOMY,
    /** The economic items of project expenditure, but for the three public expenses. */
    PROJECT_ECONOMY,
    /** The economic items and classes of basic expenditure that the general budget does not pay. */
    OTHER_BASIC_ECONOMY,
    /** Whether projects are of the class 其他运转类 or 特定目标类. */
    PROJECT_CLASS,
    /** Which item a project belongs to, where more than one could pay for it. */
    PROJECT_FUNCTION,
    /** What projects cost whose sheets do not say. */
    PROJECT_AMOUNT,
    /** Project expenditure for which there is no sheet, or none with an amount. */
    EXPENDITURE_WITHOUT_PROJECT,
    /** Which unit of the department spends what. */
    UNIT_OF_LINE,
    /** The codes of the units of the department. */
    UNIT_CODE,
    /** From which year's budget money was carried over. */
    ORIGIN_YEAR,
    /** Which purchases add fixed assets. */
    ASSET_PURCHASES,
    /** Assets and what they are worth. */
    ASSETS,
    /** Control figures, and the officer's reasons and words. */
    CONTROLS_AND_REASONS
  }

  /**
   * A cell that was printed otherwise than it follows from the budget.
   *
   * @param table key of the table
   * @param row key of the row
   * @param column id of the column
   */
  public record Deviation(
      String table, String row, String column, String printed, String derived) {}
}
