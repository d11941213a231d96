package org.mingzhang.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.CarryOver;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.RevenueLine;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.core.publication.Table;
import org.mingzhang.core.sample.SampleBudgets;
import org.mingzhang.core.sample.Variety;

/** Every printed amount leads back to what it adds up. */
class ContributionsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.mingzhang.core.derive.DerivationTest#layouts")
  void leadBackFromEveryAmountOfEveryTable(Layout layout) {
    Budget budget = budget(layout);
    Contributions contributions = Contributions.of(budget, layout);
    int amounts = 0;
    for (Table table : Derivation.publication(budget, layout, null).tables()) {
      for (Row row : table.rows()) {
        for (Cell cell : row.cells()) {
          if (cell.amount() != null && cell.amount().fen() != 0) {
            List<Object> parts = contributions.cell(table.key(), cell.row(), cell.column());
            assertThat(parts).as(table.key() + " " + cell.row() + " " + cell.column()).isNotEmpty();
            amounts++;
          }
        }
      }
    }
    assertThat(amounts).isGreaterThan(50);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.mingzhang.core.derive.DerivationTest#layouts")
  void addUpToTheTotals(Layout layout) {
    Budget budget = budget(layout);
    Contributions contributions = Contributions.of(budget, layout);
    Publication publication = Derivation.publication(budget, layout, null);
    Table spending = table(publication, "expenditure");
    for (Row row : spending.rows()) {
      for (Cell cell : row.cells()) {
        if (cell.column().equals("合计") && cell.amount() != null) {
          long sum =
              contributions.cell("expenditure", cell.row(), "合计").stream()
                  .mapToLong(ContributionsTest::fen)
                  .sum();
          assertThat(Math.abs(sum - cell.amount().fen())).isLessThanOrEqualTo(100 * 50L);
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.mingzhang.core.derive.DerivationTest#layouts")
  void leadBackFromWhatIsSaid(Layout layout) {
    Budget budget = budget(layout);
    Contributions contributions = Contributions.of(budget, layout);
    List<Statement> statements = Derivation.publication(budget, layout, null).statements();
    assertThat(statements)
        .anySatisfy(said -> assertThat(contributions.statement(said.id())).isNotEmpty());
    assertThat(contributions.statement("没有这一条")).isEmpty();
    assertThat(contributions.cell("没有这张表", "合计", "合计")).isEmpty();
  }

  private static Budget budget(Layout layout) {
    int year = SampleBudgets.of(layout, 1).year();
    return new SampleBudgets(layout, year, Variety.USUAL, 7).of(Level.UNIT);
  }

  private static Table table(Publication publication, String key) {
    return publication.tables().stream().filter(t -> t.key().equals(key)).findFirst().orElseThrow();
  }

  private static long fen(Object part) {
    return switch (part) {
      case ExpenditureLine line -> line.fen();
      case RevenueLine line -> line.fen();
      case CarryOver line -> line.fen();
      default -> 0;
    };
  }
}
