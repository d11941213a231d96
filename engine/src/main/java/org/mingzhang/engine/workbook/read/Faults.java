package org.mingzhang.engine.workbook.read;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.engine.workbook.fault.FaultKind;
import org.mingzhang.engine.workbook.fault.WorkbookFault;

/** Gathers the faults of a workbook. */
final class Faults {

  private final List<WorkbookFault> all = new ArrayList<>();

  void add(FaultKind kind, String sheet, int row, int column, Object... details) {
    List<String> texts = new ArrayList<>();
    for (Object detail : details) {
      texts.add(String.valueOf(detail));
    }
    all.add(new WorkbookFault(kind, sheet, row, column, texts));
  }

  /** Faults of one cell. */
  At at(String sheet, int row, int column) {
    return (kind, details) -> add(kind, sheet, row, column, details);
  }

  /** Takes faults of one cell. */
  interface At {
    void add(FaultKind kind, Object... details);
  }

  List<WorkbookFault> all() {
    return all;
  }
}
