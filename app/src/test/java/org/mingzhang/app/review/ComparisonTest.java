package org.mingzhang.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.preparation.Drafts;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.ExpenditureLine;

/** Only what differs, biggest first. */
class ComparisonTest {

  private final TestApp app = Staff.app();
  private final Budget budget =
      app.bean(Drafts.class).budget(app.bean(Drafts.class).get(Staff.draft("513002")));

  @Test
  void findsNothingBetweenTheSame() {
    assertThat(Comparison.of(budget, budget).isNothing()).isTrue();
  }

  @Test
  void findsAChangedAmountAnAddedAndARemovedLine() {
    List<ExpenditureLine> lines = new java.util.ArrayList<>(budget.expenditure());
    ExpenditureLine first = lines.getFirst();
    lines.set(0, first.with(first.fund(), first.fen() + 1_230_000));
    ExpenditureLine gone = lines.removeLast();
    Comparison comparison =
        Comparison.of(
            budget,
            budget.withMoney(budget.revenue(), budget.carryOver(), lines, budget.carryForward()));
    assertThat(comparison.difference()).isEqualTo(1_230_000 - gone.fen());
    assertThat(comparison.lines())
        .extracting(LineChange::kind)
        .containsExactlyInAnyOrder(LineChange.Kind.CHANGED, LineChange.Kind.REMOVED);
    assertThat(comparison.lines())
        .extracting(LineChange::fen)
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    assertThat(comparison.sums().getFirst().by()).isEqualTo(SumChange.By.TOTAL);
    assertThat(comparison.sums().getFirst().difference()).isEqualTo(comparison.difference());

    Comparison back =
        Comparison.of(
            budget.withMoney(budget.revenue(), budget.carryOver(), lines, budget.carryForward()),
            budget);
    assertThat(back.lines()).extracting(LineChange::kind).contains(LineChange.Kind.ADDED);
  }
}
