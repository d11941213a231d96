package org.mingzhang.core.check.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.example.Example;
import org.mingzhang.core.check.formula.Formula;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;

class MutationTest {

  private static final Checker CHECKER = new Checker(RuleBook.standard(), Locale.CHINESE);
  private static final Set<String> FORMULAS =
      RuleBook.standard().formulas().stream()
          .map(Formula::info)
          .map(info -> info.id())
          .collect(Collectors.toSet());

  @Test
  void findsNothingInBudgetsThatAreConsistent() {
    for (long seed = 0; seed < 200; seed++) {
      Example example = ConsistentBudget.random(seed);
      assertThat(formulaFindings(example.publication(), example)).as("seed " + seed).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1_0000, -1_0000, 100_0000, 12_3400_0000L})
  void findsEveryChangedAmountAndNamesIt(long step) {
    Example example = ConsistentBudget.random(7);
    List<String> missed = new ArrayList<>();
    int namedFirst = 0;
    int all = 0;
    for (Table table : example.publication().tables()) {
      for (Row row : table.rows()) {
        for (Cell cell : row.cells()) {
          Amount amount = cell.amount();
          if (amount != null && !cell.column().equals("预留中小微")) {
            all++;
            Cell changed = with(cell, amount.fen() + step);
            List<Finding> findings =
                formulaFindings(replace(example.publication(), table, row, cell, changed), example);
            if (findings.stream().noneMatch(finding -> names(finding, table, cell))) {
              missed.add(table.title() + " " + cell.row() + " " + cell.column());
            }
            boolean first =
                findings.stream()
                    .anyMatch(
                        finding ->
                            !finding.where().isEmpty()
                                && finding.where().getFirst().origin().equals(cell.origin())
                                && table.key().equals(finding.where().getFirst().table()));
            namedFirst += first ? 1 : 0;
          }
        }
      }
    }
    assertThat(all).isGreaterThan(200);
    assertThat(missed).isEmpty();
    assertThat(namedFirst).isGreaterThan(all * 95 / 100);
  }

  private static boolean names(Finding finding, Table table, Cell cell) {
    return finding.where().stream()
        .anyMatch(
            place -> table.key().equals(place.table()) && place.origin().equals(cell.origin()));
  }

  private static List<Finding> formulaFindings(Publication publication, Example example) {
    return CHECKER.check(publication, example.layout()).stream()
        .filter(finding -> FORMULAS.contains(finding.rule()))
        .toList();
  }

  private static Cell with(Cell cell, long fen) {
    Amount amount = new Amount(fen, cell.amount().unit(), cell.amount().decimals());
    return new Cell(
        amount.print(), cell.row(), cell.column(), amount, Cell.State.READ, cell.origin());
  }

  private static Publication replace(
      Publication publication, Table table, Row row, Cell cell, Cell changed) {
    List<Cell> cells = row.cells().stream().map(it -> it == cell ? changed : it).toList();
    Row newRow = new Row(row.key(), row.parent(), cells, row.origin());
    List<Row> rows = table.rows().stream().map(it -> it == row ? newRow : it).toList();
    return Publications.replace(publication, table, rows);
  }
}
