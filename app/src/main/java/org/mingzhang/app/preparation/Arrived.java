package org.mingzhang.app.preparation;

import java.util.List;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.engine.workbook.fault.WorkbookFault;

/**
 * What an uploaded file holds.
 *
 * @param faults of its cells
 * @param unknown how many kinds of content a published document leaves open
 */
record Arrived(Budget budget, List<WorkbookFault> faults, int unknown) {
  Arrived {
    faults = List.copyOf(faults);
  }
}
