package org.mingzhang.engine.publish;

import java.util.List;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.engine.opendata.OpenData;

/**
 * What is to be published.
 *
 * @param budget of a unit or department; if units are given it has the department's words only, and
 *     their money is its money
 * @param layout the form to print it in
 * @param lastYear for what changed
 * @param units the budgets of a department's units; empty if the budget has money of its own
 * @param cover lines that the office wants on the cover, such as who reviewed it for secrecy
 * @param identity how its data are named on the web
 */
public record Request(
    Budget budget,
    Layout layout,
    LastYear lastYear,
    List<Budget> units,
    List<String> cover,
    OpenData.Identity identity) {

  public Request {
    units = List.copyOf(units);
    cover = List.copyOf(cover);
  }

  /** A budget on its own. */
  public Request(Budget budget, Layout layout, OpenData.Identity identity) {
    this(budget, layout, LastYear.NONE, List.of(), List.of(), identity);
  }
}
