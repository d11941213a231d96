package org.mingzhang.core.check.rules.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.RollUp;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Messages;
import org.mingzhang.core.check.Others;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.derive.Derivation;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;
import org.mingzhang.core.sample.SampleBudgets;
import org.mingzhang.core.sample.Variety;

/**
 * A department of three units, made up in every form: it is their sum, and what is not is found.
 */
class UnitsRulesTest {

  private static final Messages MESSAGES = Messages.in(Locale.CHINESE);
  private static final Set<String> FLOWS = Set.of("上解上级支出", "对附属单位补助支出");
  private static final Layout LAYOUT = Layouts.standard().find("hebei-2025").orElseThrow();

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("departments")
  void hasNothingToSayOfADepartmentThatIsTheSumOfItsUnits(
      Layout layout, Variety variety, long seed) {
    SampleBudgets samples = new SampleBudgets(layout, year(layout), variety, seed);
    assertThat(findings(samples.department(), samples.units(), layout))
        .extracting(Finding::message)
        .isEmpty();
  }

  static Stream<Arguments> departments() {
    return Layouts.standard().all().stream()
        .flatMap(
            layout ->
                Stream.of(Variety.PLAIN, Variety.USUAL, withFlows(layout))
                    .flatMap(
                        variety ->
                            Stream.of(1L, 2L, 3L)
                                .map(seed -> Arguments.of(layout, variety, seed))));
  }

  /** The form of Shanghai has no place for what units hand to each other. */
  private static Variety withFlows(Layout layout) {
    return new Variety(true, true, false, layout.tablesFirst(), false, false);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void findsEveryChangedCell(Layout layout) {
    SampleBudgets samples = new SampleBudgets(layout, year(layout), Variety.USUAL, 5);
    Publication department = publication(samples.department(), layout);
    List<Others.Book> units = books(samples.units(), layout);
    List<String> missed = new ArrayList<>();
    int all = 0;
    int turn = 0;
    for (Table table : department.tables()) {
      if (table.key().equals("procurement")) {
        continue;
      }
      for (Row row : table.rows()) {
        for (Cell cell : row.cells()) {
          Amount amount = cell.amount();
          boolean flow = FLOWS.contains(cell.column()) || FLOWS.contains(cell.row());
          if (amount != null && amount.fen() > 0 && !flow && turn++ % 3 == 0) {
            all++;
            Publication changed = with(department, table, row, cell, amount.fen() + 7_770_000);
            List<Finding> found = findings(changed, layout, units);
            boolean right =
                found.size() == 1
                    && found.getFirst().severity() == Severity.ERROR
                    && found.getFirst().where().getFirst().origin().row() == 777;
            if (!right) {
              missed.add(table.title() + " " + cell.row() + " " + cell.column());
            }
          }
        }
      }
    }
    assertThat(all).isGreaterThan(20);
    assertThat(missed).isEmpty();
  }

  static Stream<Layout> layouts() {
    return Layouts.standard().all().stream();
  }

  @Test
  void tellsAUnitThatWasLeftOutOnce() {
    SampleBudgets samples = new SampleBudgets(LAYOUT, 2025, Variety.PLAIN, 3);
    List<Budget> units = samples.units();
    Budget two =
        RollUp.of(
            samples.department().organization(),
            samples.department().texts(),
            samples.department().targets(),
            units.subList(0, 2));
    List<Finding> found = findings(two, units, LAYOUT);
    assertThat(found).filteredOn(finding -> finding.rule().equals("units.sum")).hasSize(1);
    assertThat(found)
        .filteredOn(finding -> finding.rule().equals("units.sum"))
        .first()
        .satisfies(
            finding ->
                assertThat(finding.cause())
                    .contains(units.get(2).organization().name())
                    .contains("漏"));
    assertThat(found).extracting(Finding::rule).contains("units.books", "units.projects");
  }

  @Test
  void tellsAMissingBookOnceAndLeavesSumsAlone() {
    SampleBudgets samples = new SampleBudgets(LAYOUT, 2025, Variety.USUAL, 3);
    List<Finding> found = findings(samples.department(), samples.units().subList(0, 2), LAYOUT);
    assertThat(found)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("units.books");
              assertThat(finding.message()).contains(samples.units().get(2).organization().name());
            });
  }

  @Test
  void tellsAnOmittedProjectAsOneCauseOfManyCells() {
    SampleBudgets samples = new SampleBudgets(LAYOUT, 2025, Variety.PLAIN, 4);
    List<Budget> units = new ArrayList<>(samples.units());
    Budget first = units.getFirst();
    String key = first.projects().getFirst().key();
    Budget without =
        first.withMoney(
            first.revenue(),
            first.carryOver(),
            first.expenditure().stream().filter(line -> !line.project().equals(key)).toList(),
            first.carryForward());
    Budget department =
        RollUp.of(
            samples.department().organization(),
            samples.department().texts(),
            samples.department().targets(),
            List.of(without, units.get(1), units.get(2)));
    assertThat(findings(department, units, LAYOUT))
        .filteredOn(finding -> finding.rule().equals("units.sum"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.cause()).contains(first.projects().getFirst().name());
              assertThat(finding.where().size()).isGreaterThan(6);
            });
  }

  private static int year(Layout layout) {
    return SampleBudgets.of(layout, 1).year();
  }

  private static List<Finding> findings(Budget department, List<Budget> units, Layout layout) {
    return findings(publication(department, layout), layout, books(units, layout));
  }

  private static List<Finding> findings(
      Publication department, Layout layout, List<Others.Book> units) {
    Facts facts = Facts.of(department, layout, new Others(null, units));
    List<Finding> found = new ArrayList<>();
    for (Rule rule : UnitsRules.all()) {
      Findings out = new Findings(rule.info(), MESSAGES);
      rule.check(facts, out);
      found.addAll(out.all());
    }
    return found;
  }

  private static List<Others.Book> books(List<Budget> units, Layout layout) {
    return units.stream()
        .map(unit -> new Others.Book(unit.organization().name(), publication(unit, layout), layout))
        .toList();
  }

  private static Publication publication(Budget budget, Layout layout) {
    return Derivation.publication(budget, layout, null);
  }

  private static Publication with(
      Publication publication, Table table, Row row, Cell cell, long fen) {
    Amount amount = new Amount(fen, cell.amount().unit(), cell.amount().decimals());
    Cell changed =
        new Cell(
            amount.print(),
            cell.row(),
            cell.column(),
            amount,
            Cell.State.READ,
            cell.origin().at(777, 7));
    List<Cell> cells = row.cells().stream().map(it -> it == cell ? changed : it).toList();
    Row newRow = new Row(row.key(), row.parent(), cells, row.origin());
    List<Row> rows = table.rows().stream().map(it -> it == row ? newRow : it).toList();
    return new Publication(
        publication.organization(),
        publication.year(),
        publication.kind(),
        publication.layout(),
        publication.moneyUnit(),
        publication.tables().stream().map(it -> it == table ? table.withRows(rows) : it).toList(),
        publication.projects(),
        publication.institutions(),
        publication.sections(),
        publication.statements(),
        publication.overallPerformance(),
        publication.glossary(),
        publication.unread(),
        publication.repairs());
  }
}
