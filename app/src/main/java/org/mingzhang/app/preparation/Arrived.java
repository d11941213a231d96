package org.mingzhang.app.preparation;

import java.util.List;
import java.util.SequencedMap;
import org.mingzhang.engine.workbook.fault.WorkbookFault;

/**
 * What an uploaded file holds.
 *
 * @param texts the cells of its lines by sheet, readable or not
 * @param faults of its cells
 * @param unknown how many kinds of content a published document leaves open
 */
record Arrived(
    SequencedMap<String, List<SequencedMap<String, String>>> texts,
    List<WorkbookFault> faults,
    int unknown) {
  Arrived {
    faults = List.copyOf(faults);
  }
}
