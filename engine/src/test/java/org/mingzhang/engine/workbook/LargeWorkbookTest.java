package org.mingzhang.engine.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.ExpenditureClass;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeLists;
import org.mingzhang.engine.workbook.read.Filled;
import org.mingzhang.engine.workbook.read.WorkbookReader;
import org.mingzhang.engine.workbook.write.FaultMarker;

/** Twenty thousand lines are nothing unusual for a department that rolls up its units. */
class LargeWorkbookTest {

  private static final int LINES = 20_000;

  @Test
  void readsTwentyThousandLinesAndMarksTheirFaults() throws Exception {
    Budget budget = budget();
    byte[] bytes = Draft.write(budget);
    Filled filled = WorkbookReader.read(bytes);
    assertThat(filled.isComplete()).isTrue();
    assertThat(filled.budget().expenditure()).isEqualTo(budget.expenditure());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FaultMarker.mark(bytes, filled.faults(), Locale.CHINESE, out);
    assertThat(WorkbookReader.read(out.toByteArray()).budget()).isEqualTo(filled.budget());
  }

  static Budget budget() {
    Budget small = Draft.budget();
    List<Code> functions =
        CodeLists.standard().functional().inForce(small.year()).stream()
            .filter(code -> code.code().length() == 7)
            .toList();
    List<ExpenditureLine> lines = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      lines.add(
          ExpenditureLine.of(
              "512001",
              functions.get(i % functions.size()).code(),
              i % 2 == 0 ? "30101" : "30102",
              Fund.GENERAL,
              ExpenditureClass.PERSONNEL,
              "",
              100_00L * (i + 1)));
    }
    return small.withMoney(small.revenue(), small.carryOver(), lines, small.carryForward());
  }
}
