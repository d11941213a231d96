package org.mingzhang.core.budget;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A project. What it costs this year is the sum of its expenditure lines.
 *
 * @param unit code of the unit that carries it out
 * @param code 21 characters; "" where it is not known
 * @param kind its class; personnel and public money are projects of the budget system too, but have
 *     no target sheet
 * @param years budgets of other years by year, in fen (分年度预算)
 * @param purpose what the money is for
 * @param paymentPlan month to the percentage of the money paid by its end; cumulative
 * @param secret whether nothing of it is to be published: not the sheet, not the money
 */
public record Project(
    String unit,
    String code,
    String name,
    ExpenditureClass kind,
    SortedMap<Integer, Long> years,
    String purpose,
    SortedMap<Integer, BigDecimal> paymentPlan,
    List<String> goals,
    List<Indicator> indicators,
    boolean secret) {

  public Project {
    years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    paymentPlan = Collections.unmodifiableSortedMap(new TreeMap<>(paymentPlan));
    goals = List.copyOf(goals);
    indicators = List.copyOf(indicators);
  }

  /** What lines and purchases of the same unit call it by: its code, failing that its name. */
  public String key() {
    return code.isEmpty() ? name : code;
  }
}
