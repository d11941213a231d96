package org.mingzhang.engine.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.sample.SampleBudgets;
import org.mingzhang.engine.opendata.OpenData;
import org.mingzhang.engine.review.Reviewer;
import org.mingzhang.engine.review.Verdict;
import org.mingzhang.formats.Formats;

class PublisherTest {

  private static final OpenData.Identity IDENTITY =
      new OpenData.Identity(
          "ocds-example", "https://example.org/", Instant.parse("2025-02-14T00:00:00Z"));
  private static final Publisher PUBLISHER =
      new Publisher(new Reviewer(RuleBook.standard(), Locale.CHINESE));

  static Stream<Layout> layouts() {
    return Layouts.standard().all().stream();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void releasesAWholeBudgetInEveryFormat(Layout layout) {
    Budget budget = SampleBudgets.of(layout, 5).of(Level.UNIT);

    Outcome outcome = PUBLISHER.publish(budget, layout, null, IDENTITY);

    assertThat(outcome).isInstanceOf(Outcome.Ready.class);
    Outcome.Ready ready = (Outcome.Ready) outcome;
    assertThat(ready.review().verdict()).isNotEqualTo(Verdict.ERRORS);
    assertThat(ready.files().sequencedKeySet())
        .hasSizeGreaterThanOrEqualTo(Formats.writers().size() + 6)
        .endsWith("manifest.json");
    String manifest = new String(ready.files().get("manifest.json"), StandardCharsets.UTF_8);
    ready.files().sequencedKeySet().stream()
        .filter(name -> !name.equals("manifest.json"))
        .forEach(name -> assertThat(manifest).contains("\"" + name + "\""));
  }

  @Test
  void refusesABudgetThatDoesNotBalance() {
    Layout layout = Layouts.standard().find("hebei-2025").orElseThrow();
    Budget budget = SampleBudgets.of(layout, 5).of(Level.UNIT);
    List<ExpenditureLine> more = new ArrayList<>(budget.expenditure());
    ExpenditureLine first = more.getFirst();
    more.set(0, first.with(first.fund(), first.fen() + 100_000_00));
    Budget unbalanced =
        budget.withMoney(budget.revenue(), budget.carryOver(), more, budget.carryForward());

    Outcome outcome = PUBLISHER.publish(unbalanced, layout, null, IDENTITY);

    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused) outcome).review().faults()).isNotEmpty();
  }
}
