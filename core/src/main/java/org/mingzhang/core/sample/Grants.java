package org.mingzhang.core.sample;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.budget.Balance;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.ExpenditureClass;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.budget.RevenueLine;
import org.mingzhang.core.budget.Use;

/** Money that the units of the made-up bureau hand to each other. */
final class Grants {

  private static final long DOWN = 3_000_000;
  private static final long UP = 1_200_000;

  private Grants() {}

  /** The bureau supports its first station, the second hands some of its income up. */
  static List<Budget> between(List<Budget> units) {
    List<Budget> linked = new ArrayList<>(units);
    hand(linked, 0, 1, Use.TO_SUBORDINATE, Fund.FROM_SUPERIOR, DOWN);
    hand(linked, 2, 0, Use.TO_SUPERIOR, Fund.FROM_SUBORDINATES, UP);
    return linked;
  }

  private static void hand(List<Budget> units, int from, int to, Use use, Fund received, long fen) {
    String giver = code(units.get(from));
    String taker = code(units.get(to));
    units.set(from, with(units.get(from), given(giver, taker, use, fen), List.of()));
    RevenueLine receipt = new RevenueLine(taker, "2130306", received, giver, fen);
    ExpenditureLine spent =
        ExpenditureLine.of(taker, "2130306", "30213", received, ExpenditureClass.PUBLIC, "", fen);
    units.set(to, with(units.get(to), spent, List.of(receipt)));
  }

  private static ExpenditureLine given(String giver, String taker, Use use, long fen) {
    return new ExpenditureLine(
        giver,
        "2130399",
        "39999",
        "",
        Fund.OTHER,
        ExpenditureClass.OTHER_RUNNING,
        use,
        "",
        "",
        taker,
        fen);
  }

  /** What is received from a unit is known; the rest of the revenue follows from expenditure. */
  private static Budget with(Budget unit, ExpenditureLine line, List<RevenueLine> receipts) {
    List<ExpenditureLine> lines = new ArrayList<>(unit.expenditure());
    lines.add(line);
    List<RevenueLine> known = new ArrayList<>(unit.revenue());
    known.addAll(receipts);
    Budget open = unit.withMoney(known, unit.carryOver(), lines, unit.carryForward());
    for (Balance.Gap gap : Balance.gaps(open)) {
      known.add(new RevenueLine(gap.unit(), gap.function(), gap.fund(), "", -gap.fen()));
    }
    return unit.withMoney(known, unit.carryOver(), lines, unit.carryForward());
  }

  private static String code(Budget unit) {
    return unit.institutions().getFirst().code();
  }
}
