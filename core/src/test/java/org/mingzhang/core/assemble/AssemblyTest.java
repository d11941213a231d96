package org.mingzhang.core.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.core.budget.Balance;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.derive.Derivation;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.sample.SampleBudgets;
import org.mingzhang.core.sample.Variety;

/** From what was published a budget is put together from which the same tables follow. */
class AssemblyTest {

  private static final int SEEDS = 2;

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @MethodSource("budgets")
  void findsABudgetWithTheSameTables(Layout layout, Level level, Variety variety, long seed) {
    SampleBudgets samples =
        new SampleBudgets(layout, SampleBudgets.of(layout, seed).year(), variety, seed);
    Publication published = Derivation.publication(samples.of(level), layout, null);
    Assembled assembled = Assembly.of(published, layout);
    assertThat(assembled.deviations()).isEmpty();
    assertThat(Balance.gaps(assembled.budget())).filteredOn(gap -> level == Level.UNIT).isEmpty();
    Budget again = Assembly.of(published, layout).budget();
    assertThat(again).isEqualTo(assembled.budget());
    assertThat(assembled.budget().expenditure())
        .extracting(ExpenditureLine::fen)
        .allMatch(fen -> fen > 0);
  }

  static Stream<Arguments> budgets() {
    return Layouts.standard().all().stream()
        .flatMap(layout -> Stream.of(Level.values()).flatMap(level -> budgets(layout, level)));
  }

  private static Stream<Arguments> budgets(Layout layout, Level level) {
    boolean carryForward = layout.views().row("revenue_expenditure", "年终结转结余").isPresent();
    Variety all = new Variety(true, true, carryForward, true, true, false);
    return Stream.of(Variety.USUAL, all)
        .flatMap(
            variety ->
                Stream.iterate(1L, seed -> seed + 1)
                    .limit(SEEDS)
                    .map(seed -> Arguments.of(layout, level, variety, seed)));
  }
}
