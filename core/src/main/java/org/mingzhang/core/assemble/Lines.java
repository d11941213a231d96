package org.mingzhang.core.assemble;

import java.util.List;
import org.mingzhang.core.budget.ExpenditureLine;

/** Lines of expenditure with one more thing known of them. */
final class Lines {

  private Lines() {}

  static ExpenditureLine economy(ExpenditureLine line, String economy) {
    return new ExpenditureLine(
        line.unit(),
        line.function(),
        economy,
        "",
        line.fund(),
        line.kind(),
        line.use(),
        line.project(),
        line.detail(),
        "",
        line.fen());
  }

  static ExpenditureLine detail(ExpenditureLine line, String detail) {
    return new ExpenditureLine(
        line.unit(),
        line.function(),
        line.economy(),
        "",
        line.fund(),
        line.kind(),
        line.use(),
        line.project(),
        detail,
        "",
        line.fen());
  }

  static ExpenditureLine project(ExpenditureLine line, String unit, String project) {
    return new ExpenditureLine(
        unit,
        line.function(),
        line.economy(),
        "",
        line.fund(),
        line.kind(),
        line.use(),
        project,
        line.detail(),
        "",
        line.fen());
  }

  /**
   * Puts a part of a line, of which more is known, before what is left of it.
   *
   * @return the place of the part
   */
  static int split(List<ExpenditureLine> lines, int index, ExpenditureLine part, long rest) {
    ExpenditureLine line = lines.get(index);
    lines.set(index, part);
    if (rest > 0) {
      lines.add(index + 1, line.with(line.fund(), rest));
    }
    return index;
  }
}
