package org.mingzhang.core.check.cause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.formula.Equation;
import org.mingzhang.core.check.formula.Figure;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;

/**
 * A figure that, corrected alone, mends failing equations and breaks none that hold.
 *
 * @param shouldBe the value that mends them, in fen
 * @param mends the failing equations it mends
 * @param slip what happened to it; null if nothing known explains the two values
 * @param alone whether no other figure explains the same equations as well
 */
record Suspect(
    Figure figure, long shouldBe, List<Equation> mends, @Nullable Slip slip, boolean alone) {

  /** Whether it may be named as the cause, and its value as the repair. */
  boolean isConvincing() {
    return alone || slip != null;
  }

  /** As printed; with its unit where the unit is part of the sentence. */
  String printed() {
    return isSaid() ? figure.amount().toString() : figure.amount().print();
  }

  /** The value printed alike; where only the unit is wrong, the same number with the right unit. */
  String proposed() {
    Amount amount = figure.amount();
    if (!isSaid()) {
      return amount.printAlike(shouldBe);
    }
    for (MoneyUnit unit : MoneyUnit.values()) {
      String number = new Amount(shouldBe, unit, amount.decimals()).print();
      if (number.equals(amount.print())) {
        return number + unit.label();
      }
    }
    return amount.printAlike(shouldBe) + amount.unit().label();
  }

  private boolean isSaid() {
    return figure instanceof Figure.StatementFigure;
  }
}
