package org.mingzhang.engine.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.sample.SampleBudgets;
import org.mingzhang.engine.workbook.fault.FaultKind;
import org.mingzhang.engine.workbook.read.TypedReader;
import org.mingzhang.engine.workbook.typed.TypedBudget;
import org.mingzhang.engine.workbook.typed.TypedFault;
import org.mingzhang.engine.workbook.typed.TypedLine;
import org.mingzhang.engine.workbook.typed.TypedTexts;

/** What is typed in for a budget is read as that budget, and what is wrong is told by its cell. */
class TypedRoundTripTest {

  private static final Organization UNIT = new Organization("512001", "示例县水务局", Level.UNIT);

  @ParameterizedTest
  @EnumSource(Level.class)
  void readsWhatItTypedOfSampleBudgets(Level level) {
    for (Layout layout : Layouts.standard().all()) {
      Budget budget = SampleBudgets.of(layout, layout.id().hashCode()).of(level);
      for (MoneyUnit unit : List.of(MoneyUnit.TEN_THOUSAND_YUAN, MoneyUnit.YUAN)) {
        isReadAs(budget, unit, layout.id());
      }
    }
  }

  @Test
  void readsWhatItTypedOfAnyBudget() {
    for (long seed = 1; seed <= 10; seed++) {
      isReadAs(RandomBudget.of(seed), MoneyUnit.TEN_THOUSAND_YUAN, "seed " + seed);
    }
  }

  private static void isReadAs(Budget budget, MoneyUnit unit, String what) {
    TypedBudget read =
        TypedReader.read(budget.organization(), budget.year(), unit, typed(budget, unit));
    assertThat(read.faults().stream().filter(f -> f.severity() == Severity.ERROR))
        .as(what)
        .isEmpty();
    assertThat(read.budget().equals(inOrderOfSheets(budget))).as(what).isTrue();
  }

  /** Basic expenditure comes before that of projects, as the sheets do. */
  private static Budget inOrderOfSheets(Budget budget) {
    List<ExpenditureLine> lines = new ArrayList<>(budget.expenditure());
    lines.sort(Comparator.comparing(line -> !line.kind().isBasic()));
    return budget.withMoney(budget.revenue(), budget.carryOver(), lines, budget.carryForward());
  }

  @Test
  void tellsFaultsByLineAndColumn() {
    TypedLine good =
        line("a", "function", "2010301", "fund", "一般公共预算", "amount", "1,250.50", "unit", "");
    TypedLine bad = line("b", "function", "9990301", "fund", "", "amount", "=1+1");
    TypedBudget read =
        TypedReader.read(
            UNIT, 2026, MoneyUnit.TEN_THOUSAND_YUAN, Map.of("revenue", List.of(good, bad)));
    assertThat(read.faults())
        .extracting(fault -> fault.fault().kind(), TypedFault::line, TypedFault::key)
        .contains(
            org.assertj.core.groups.Tuple.tuple(FaultKind.CODE_UNKNOWN, "b", "function"),
            org.assertj.core.groups.Tuple.tuple(FaultKind.NOT_A_NUMBER, "b", "amount"),
            org.assertj.core.groups.Tuple.tuple(FaultKind.MISSING, "b", "fund"))
        .allMatch(fault -> fault.toList().get(1).equals("b"));
    assertThat(read.budget().revenue()).singleElement().matches(l -> l.fen() == 1_250_500_000L);
  }

  @Test
  void numbersLinesAsTheGridDoes() {
    TypedLine once = line("a", "function", "2010301", "fund", "一般公共预算", "amount", "3");
    TypedLine again = line("b", "function", "2010301", "fund", "一般公共预算", "amount", "3");
    TypedBudget read =
        TypedReader.read(
            UNIT, 2026, MoneyUnit.TEN_THOUSAND_YUAN, Map.of("revenue", List.of(once, again)));
    TypedFault fault =
        read.faults().stream()
            .filter(f -> f.fault().kind() == FaultKind.DUPLICATE)
            .findFirst()
            .orElseThrow();
    assertThat(fault.line()).isEqualTo("b");
    assertThat(fault.message(Locale.CHINESE)).contains("1");
  }

  private static TypedLine line(String id, String... cells) {
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      texts.put(cells[i], cells[i + 1]);
    }
    return new TypedLine(id, texts);
  }

  private static Map<String, List<TypedLine>> typed(Budget budget, MoneyUnit unit) {
    Map<String, List<TypedLine>> lines = new LinkedHashMap<>();
    TypedTexts.of(budget, unit)
        .forEach(
            (sheet, texts) -> {
              List<TypedLine> own = new ArrayList<>();
              texts.forEach(cells -> own.add(new TypedLine(sheet + own.size(), cells)));
              lines.put(sheet, own);
            });
    return lines;
  }
}
