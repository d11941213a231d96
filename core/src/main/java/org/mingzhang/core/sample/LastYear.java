package org.mingzhang.core.sample;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.budget.Balance;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.ExpenditureLine;

/**
 * The budget of the year before: the same lines, somewhat more or less of each, and more for cars
 * and receptions.
 */
final class LastYear {

  private static final List<String> THREE_PUBLIC = List.of("30212", "30217", "30231", "31013");

  private LastYear() {}

  static Budget before(Budget budget, long seed) {
    Dice dice = new Dice(seed);
    List<ExpenditureLine> lines = new ArrayList<>();
    for (ExpenditureLine line : budget.expenditure()) {
      long change =
          THREE_PUBLIC.contains(line.economy())
              ? dice.money(0.01, 0.3)
              : line.fen() / Dice.STEP * dice.number(-9, 9) / 100 * Dice.STEP;
      boolean handedOn = !line.counterpart().isEmpty() || line.fund().word().contains("上");
      lines.add(handedOn ? line : line.with(line.fund(), line.fen() + change));
    }
    Budget open =
        new Budget(
            budget.organization(),
            budget.year() - 1,
            budget.institutions(),
            List.of(),
            List.of(),
            lines,
            budget.carryForward(),
            budget.controls(),
            budget.projects(),
            budget.purchases(),
            budget.assets(),
            budget.texts(),
            budget.targets(),
            budget.disclosure(),
            budget.codeNames());
    return open.withMoney(Balance.revenueFor(open), List.of(), lines, open.carryForward());
  }
}
