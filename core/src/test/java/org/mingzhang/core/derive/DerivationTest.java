package org.mingzhang.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.core.budget.Balance;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.book.Checker;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.sample.SampleBudgets;
import org.mingzhang.core.sample.Variety;

/** Whatever budget it is, what is derived from it agrees with itself. */
class DerivationTest {

  private static final Checker CHECKER = new Checker(RuleBook.standard(), Locale.CHINESE);
  private static final int SEEDS = 3;

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @MethodSource("budgets")
  void givesNoRuleAnythingToSay(Layout layout, Level level, Variety variety, long seed) {
    SampleBudgets samples =
        new SampleBudgets(layout, SampleBudgets.of(layout, seed).year(), variety, seed);
    Budget budget = samples.of(level);
    assertThat(Balance.gaps(budget)).isEmpty();
    Publication publication = Derivation.publication(budget, layout, samples.lastYear(budget));
    List<Finding> findings = CHECKER.check(publication, layout);
    assertThat(findings).extracting(f -> f.rule() + "：" + f.message()).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @MethodSource("exact")
  void leavesNothingButRoundingWhereAmountsHaveFen(
      Layout layout, Level level, Variety variety, long seed) {
    SampleBudgets samples =
        new SampleBudgets(layout, SampleBudgets.of(layout, seed).year(), variety, seed);
    Budget budget = samples.of(level);
    List<Finding> findings =
        CHECKER.check(Derivation.publication(budget, layout, samples.lastYear(budget)), layout);
    assertThat(findings)
        .filteredOn(finding -> finding.severity() != Finding.Severity.NOTE)
        .extracting(f -> f.rule() + "：" + f.message())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void printsABudgetOfNothing(Layout layout) {
    Budget nothing = SampleBudgets.of(layout, 1).nothing();
    List<Finding> findings = CHECKER.check(Derivation.publication(nothing, layout, null), layout);
    assertThat(findings).extracting(f -> f.rule() + "：" + f.message()).isEmpty();
  }

  static Stream<Layout> layouts() {
    return Layouts.standard().all().stream();
  }

  static Stream<Arguments> exact() {
    Variety exact = new Variety(true, true, false, false, false, true);
    return layouts().map(layout -> Arguments.of(layout, Level.UNIT, exact, 1L));
  }

  static Stream<Arguments> budgets() {
    return Layouts.standard().all().stream()
        .flatMap(layout -> Stream.of(Level.values()).flatMap(level -> budgets(layout, level)));
  }

  private static Stream<Arguments> budgets(Layout layout, Level level) {
    return Stream.of(Variety.PLAIN, Variety.USUAL, varied(layout))
        .flatMap(
            variety ->
                Stream.iterate(1L, seed -> seed + 1)
                    .limit(SEEDS)
                    .map(seed -> Arguments.of(layout, level, variety, seed)));
  }

  /** All there is, but for money left at the end of the year where the form has no place for it. */
  private static Variety varied(Layout layout) {
    boolean carryForward = layout.views().row("revenue_expenditure", "年终结转结余").isPresent();
    return new Variety(true, true, carryForward, true, true, false);
  }
}
