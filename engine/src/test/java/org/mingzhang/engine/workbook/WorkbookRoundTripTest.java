package org.mingzhang.engine.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.engine.workbook.fault.WorkbookFault;
import org.mingzhang.engine.workbook.read.Filled;
import org.mingzhang.engine.workbook.read.WorkbookReader;
import org.mingzhang.engine.workbook.write.WorkbookWriter;
import org.mingzhang.formats.reading.UnusableInput;

/** What is written into the workbook is read from it again, whatever the budget. */
class WorkbookRoundTripTest {

  private static final int SEEDS = 6;

  @ParameterizedTest
  @EnumSource(
      value = MoneyUnit.class,
      names = {"YUAN", "TEN_THOUSAND_YUAN"})
  void readsBackWhatItWrote(MoneyUnit unit) throws IOException, UnusableInput {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Budget budget = RandomBudget.of(seed);
      Filled filled = WorkbookReader.read(write(budget, layout("hebei-2026"), unit));
      assertThat(errors(filled)).as("seed " + seed).isEmpty();
      assertThat(filled.budget()).as("seed " + seed).isEqualTo(budget);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hebei-2020", "hebei-2024", "shanghai-2025"})
  void hasNothingToComplainOfInAWorkbookOfAnyLayout(String id) throws IOException, UnusableInput {
    Filled filled =
        WorkbookReader.read(write(RandomBudget.of(3), layout(id), layout(id).moneyUnit()));
    assertThat(errors(filled)).isEmpty();
    assertThat(filled.budget()).isEqualTo(RandomBudget.of(3));
  }

  private static List<WorkbookFault> errors(Filled filled) {
    return filled.faults().stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }

  private static Layout layout(String id) {
    return Layouts.standard().find(id).orElseThrow();
  }

  private static byte[] write(Budget budget, Layout layout, MoneyUnit unit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookWriter.write(budget, layout, unit, out);
    return out.toByteArray();
  }
}
