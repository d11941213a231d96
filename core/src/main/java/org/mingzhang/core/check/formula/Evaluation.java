package org.mingzhang.core.check.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Messages;

/** A formula put to the test wherever it applies. */
public final class Evaluation {

  private final Formula formula;
  private final List<Equation> equations;
  private final @Nullable NotApplicable why;

  Evaluation(Formula formula, List<Equation> equations, @Nullable NotApplicable why) {
    this.formula = formula;
    this.equations = List.copyOf(equations);
    this.why = why;
  }

  public Formula formula() {
    return formula;
  }

  public List<Equation> equations() {
    return equations;
  }

  /** Why it was put to the test nowhere; "" if it was somewhere. */
  public String whyNotApplicable(Messages messages) {
    return !equations.isEmpty() || why == null ? "" : why.why(messages);
  }
}
