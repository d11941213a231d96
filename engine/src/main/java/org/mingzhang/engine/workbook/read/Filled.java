package org.mingzhang.engine.workbook.read;

import java.util.List;
import java.util.Map;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.engine.workbook.fault.WorkbookFault;
import org.mingzhang.engine.workbook.line.Line;

/**
 * A workbook that was filled in.
 *
 * @param budget what could be read; all of it, if no fault is an error
 * @param layout the name of the layout that the workbook was made for; "" if it says none
 * @param faults in the order of the sheets, from top to bottom
 * @param lines all that was filled in, by sheet: also lines and cells that could not be read
 */
public record Filled(
    Budget budget, String layout, List<WorkbookFault> faults, Map<String, List<Line>> lines) {

  public Filled {
    faults = List.copyOf(faults);
    lines = Map.copyOf(lines);
  }

  /** Whether everything that was filled in is in the budget. */
  public boolean isComplete() {
    return count(Severity.ERROR) == 0;
  }

  public long count(Severity severity) {
    return faults.stream().filter(fault -> fault.severity() == severity).count();
  }
}
