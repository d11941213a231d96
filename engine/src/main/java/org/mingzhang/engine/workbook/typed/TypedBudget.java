package org.mingzhang.engine.workbook.typed;

import java.util.List;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.check.Finding.Severity;

/**
 * What was typed, read.
 *
 * @param budget what could be read; all of it, if no fault is an error
 * @param faults in the order of the sheets and lines
 */
public record TypedBudget(Budget budget, List<TypedFault> faults) {

  public TypedBudget {
    faults = List.copyOf(faults);
  }

  public long count(Severity severity) {
    return faults.stream().filter(fault -> fault.severity() == severity).count();
  }
}
