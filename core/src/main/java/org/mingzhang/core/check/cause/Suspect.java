package org.mingzhang.core.check.cause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.formula.Equation;
import org.mingzhang.core.check.formula.Figure;

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

  String printed() {
    return figure.amount().print();
  }

  String proposed() {
    return figure.amount().printAlike(shouldBe);
  }
}
