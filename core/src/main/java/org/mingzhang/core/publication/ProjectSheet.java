package org.mingzhang.core.publication;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.indicator.IndicatorValue;

/**
 * The target sheet of one project. Texts are as printed; what the form of the year does not ask for
 * is "".
 *
 * @param number its number in the document, counted from 1
 * @param paymentPlan month to share as printed, such as 3 → "25%"
 */
public record ProjectSheet(
    int number,
    String code,
    String unitCode,
    String unitName,
    String name,
    Figure budget,
    Figure fiscalFunds,
    Figure otherFunds,
    String purpose,
    SequencedMap<Integer, String> paymentPlan,
    List<String> goals,
    List<Indicator> indicators,
    Origin origin) {

  public ProjectSheet {
    goals = List.copyOf(goals);
    indicators = List.copyOf(indicators);
  }

  /** A figure of the head of the sheet. */
  public record Figure(
      String text, org.mingzhang.core.money.@Nullable Amount amount, Origin origin) {
    public static final Figure ABSENT = new Figure("", null, Origin.NONE);
  }

  /**
   * One line of the sheet.
   *
   * @param parsed what the value means; null if it is blank or was not understood
   */
  public record Indicator(
      String level1,
      String level2,
      String level3,
      String description,
      String value,
      String basis,
      @Nullable IndicatorValue parsed,
      Origin origin) {}
}
