package org.mingzhang.core.assemble;

import java.util.List;
import org.mingzhang.core.budget.ExpenditureClass;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.budget.Institution;

/**
 * Which of a department's public money its offices spend, where a form states that (机关运行经费): the
 * first lines, up to that amount, are the first office's.
 */
final class Offices {

  private Offices() {}

  static void assign(List<ExpenditureLine> lines, UnitKeys units, long running) {
    String office =
        units.institutions().stream()
            .filter(Institution::administrative)
            .map(Institution::code)
            .findFirst()
            .orElse("");
    long left = office.isEmpty() ? 0 : running;
    for (int i = 0; i < lines.size() && left > 0; i++) {
      ExpenditureLine line = lines.get(i);
      if (line.kind() == ExpenditureClass.PUBLIC
          && line.fund() == Fund.GENERAL
          && line.project().isEmpty()) {
        long part = Math.min(left, line.fen());
        left -= part;
        i =
            Lines.split(
                lines,
                i,
                Lines.project(line.with(line.fund(), part), office, ""),
                line.fen() - part);
      }
    }
  }
}
