package org.mingzhang.engine.workbook.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.engine.workbook.fault.FaultKind;
import org.mingzhang.engine.workbook.line.Line;

/** Whether more is planned than finance allows. */
final class Controls {

  private Controls() {}

  static void check(FoundSheet found, List<ReadLine> controls, Budget budget, Context context) {
    Map<List<String>, Long> planned = new HashMap<>();
    for (ExpenditureLine line : budget.expenditure()) {
      for (String kind : List.of("", line.kind().word())) {
        planned.merge(List.of(line.unit(), line.fund().word(), kind), line.fen(), Math::addExact);
      }
    }
    for (ReadLine read : controls) {
      Line line = read.line();
      List<String> key = List.of(line.unit(context.owner()), line.text("fund"), line.text("kind"));
      long sum = planned.getOrDefault(key, 0L);
      if (sum > line.fen("amount")) {
        context
            .faults()
            .add(
                FaultKind.OVER_CONTROL,
                found.name(),
                read.row(),
                found.column("amount"),
                Money.inTenThousand(line.fen("amount")),
                Money.inTenThousand(sum),
                Money.inTenThousand(sum - line.fen("amount")));
      }
    }
  }
}
