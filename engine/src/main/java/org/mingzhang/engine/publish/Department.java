package org.mingzhang.engine.publish;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.RollUp;
import org.mingzhang.core.budget.RollUp.OpenFlow;
import org.mingzhang.core.check.Others;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.engine.across.Companions;
import org.mingzhang.engine.across.Unfit;
import org.mingzhang.engine.across.Unfit.Reason;
import org.mingzhang.engine.review.Reading;

/** The budget of a department whose units have budgets of their own. */
final class Department {

  private Department() {}

  /**
   * What the units publish; empty if there are none.
   *
   * @throws Unfit if they are not the units of this department in this year
   */
  static List<Others.Book> books(Request request) {
    if (request.units().isEmpty()) {
      return List.of();
    }
    List<Reading> readings =
        request.units().stream().map(unit -> LastYear.reading(unit, request.layout())).toList();
    Budget department = request.budget();
    return new Companions(List.of(), readings).units(department.organization(), department.year());
  }

  /**
   * The budget to be published: that of the request, or the sum of its units under its words.
   *
   * @throws Unfit if it has money besides that of its units, or their flows do not meet
   */
  static Budget budget(Request request) {
    Budget department = request.budget();
    if (request.units().isEmpty()) {
      return department;
    }
    if (hasMoney(department)) {
      throw new Unfit(Reason.OWN_MONEY, department.organization().name());
    }
    List<OpenFlow> flows = RollUp.openFlows(request.units());
    if (!flows.isEmpty()) {
      OpenFlow open = flows.getFirst();
      throw new Unfit(
          Reason.OPEN_FLOW,
          name(open.giver(), request.units()),
          name(open.taker(), request.units()),
          yuan(open.given()),
          yuan(open.taken()));
    }
    return RollUp.of(department, request.units());
  }

  private static boolean hasMoney(Budget budget) {
    return Stream.of(
            budget.revenue(),
            budget.carryOver(),
            budget.expenditure(),
            budget.carryForward(),
            budget.projects(),
            budget.purchases(),
            budget.assets())
        .anyMatch(lines -> !lines.isEmpty());
  }

  private static String name(String code, List<Budget> units) {
    return units.stream()
        .filter(
            unit -> unit.organization().code().equals(code) || unit.institution(code).isPresent())
        .findFirst()
        .map(Budget::organization)
        .map(Organization::name)
        .orElse(code);
  }

  private static String yuan(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }
}
