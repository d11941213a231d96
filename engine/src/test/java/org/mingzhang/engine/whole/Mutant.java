package org.mingzhang.engine.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Cell.State;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Figure;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.core.publication.Table;

/**
 * A publication with one amount changed.
 *
 * @param what which amount, and how it was changed
 * @param isPlace whether a finding speaks of that amount
 */
record Mutant(String what, Publication publication, Predicate<Place> isPlace) {

  private static final long STEP = 10_000;

  /** Ways in which a single figure goes wrong. */
  enum Slip {
    LAST_DIGIT,
    DIGITS_SWAPPED,
    UNIT,
    SIGN,
    BLANKED
  }

  /** The amount after the slip; null if it is blank then; empty if the slip changes nothing. */
  private static Optional<Cell> slipped(Cell cell, Slip slip) {
    Amount amount = cell.amount();
    if (amount == null) {
      return Optional.empty();
    }
    return switch (slip) {
      case LAST_DIGIT -> changed(cell, amount.fen() + STEP);
      case UNIT -> changed(cell, amount.fen() * 10_000);
      case SIGN -> changed(cell, -amount.fen());
      case BLANKED ->
          Optional.of(new Cell("", cell.row(), cell.column(), null, State.BLANK, cell.origin()));
      case DIGITS_SWAPPED -> swapped(cell);
    };
  }

  private static Optional<Cell> swapped(Cell cell) {
    String text = cell.text();
    for (int i = 0; i + 1 < text.length(); i++) {
      char one = text.charAt(i);
      char other = text.charAt(i + 1);
      if (Character.isDigit(one) && Character.isDigit(other) && one != other) {
        String swapped = text.substring(0, i) + other + one + text.substring(i + 2);
        Amount before = cell.amount();
        return before == null
            ? Optional.empty()
            : Amount.parse(swapped, before.unit(), before.decimals())
                .flatMap(amount -> changed(cell, amount.fen()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Cell> changed(Cell cell, long fen) {
    Amount before = cell.amount();
    if (before == null || before.fen() == fen) {
      return Optional.empty();
    }
    Amount amount = new Amount(fen, before.unit(), before.decimals());
    return Optional.of(
        new Cell(amount.print(), cell.row(), cell.column(), amount, State.READ, cell.origin()));
  }

  /** All mutants of the cells of a publication. */
  static List<Mutant> ofCells(Publication publication, Predicate<Cell> wanted, Slip slip) {
    List<Mutant> mutants = new ArrayList<>();
    for (Table table : publication.tables()) {
      for (Row row : table.rows()) {
        for (Cell cell : row.cells()) {
          if (wanted.test(cell)) {
            slipped(cell, slip)
                .map(after -> of(publication, table, cell, after, slip))
                .ifPresent(mutants::add);
          }
        }
      }
    }
    return mutants;
  }

  /** All mutants of the amounts that the narrative states, each a hundredth more. */
  static List<Mutant> ofStatements(Publication publication, Set<String> except) {
    List<Mutant> mutants = new ArrayList<>();
    for (Statement statement : publication.statements()) {
      Amount before = statement.amount();
      if (before != null && !statement.id().isEmpty() && !except.contains(statement.id())) {
        Statement after = more(statement, before);
        mutants.add(
            new Mutant(
                "说明 %s %s → %s".formatted(statement.id(), before, after.amount()),
                with(
                    publication,
                    publication.statements().stream().map(s -> s == statement ? after : s).toList(),
                    publication.projects()),
                place -> place.origin().equals(statement.origin())));
      }
    }
    return mutants;
  }

  private static Statement more(Statement s, Amount before) {
    Amount after = new Amount(before.fen() + STEP, before.unit(), before.decimals());
    return new Statement(
        s.id(),
        s.section(),
        s.text(),
        s.subject(),
        s.year(),
        after.print(),
        after,
        s.unit(),
        s.measure(),
        s.direction(),
        s.origin());
  }

  /** All mutants of the budgets in the heads of the project sheets, each a hundredth more. */
  static List<Mutant> ofProjects(Publication publication) {
    List<Mutant> mutants = new ArrayList<>();
    for (ProjectSheet project : publication.projects()) {
      Amount before = project.budget().amount();
      if (before != null) {
        Amount after = new Amount(before.fen() + STEP, before.unit(), before.decimals());
        ProjectSheet changed = withBudget(project, after);
        mutants.add(
            new Mutant(
                "项目 %d %s → %s".formatted(project.number(), before, after),
                with(
                    publication,
                    publication.statements(),
                    publication.projects().stream().map(p -> p == project ? changed : p).toList()),
                place -> Integer.valueOf(project.number()).equals(place.project())));
      }
    }
    return mutants;
  }

  private static ProjectSheet withBudget(ProjectSheet p, Amount budget) {
    return new ProjectSheet(
        p.number(),
        p.code(),
        p.unitCode(),
        p.unitName(),
        p.name(),
        new Figure(budget.print(), budget, p.budget().origin()),
        p.fiscalFunds(),
        p.otherFunds(),
        p.purpose(),
        p.paymentPlan(),
        p.goals(),
        p.indicators(),
        p.origin());
  }

  private static Mutant of(
      Publication publication, Table table, Cell before, Cell after, Slip slip) {
    String what =
        "%s[%s, %s] %s → %s %s"
            .formatted(
                table.key(), before.row(), before.column(), before.text(), after.text(), slip);
    return new Mutant(
        what,
        with(publication, replaced(table, before, after)),
        place -> place.origin().equals(before.origin()));
  }

  private static Table replaced(Table table, Cell before, Cell after) {
    List<Row> rows =
        table.rows().stream()
            .map(
                row ->
                    new Row(
                        row.key(),
                        row.parent(),
                        row.cells().stream().map(c -> c == before ? after : c).toList(),
                        row.origin()))
            .toList();
    return new Table(
        table.key(),
        table.title(),
        table.unit(),
        table.unitPrinted(),
        table.note(),
        table.captions(),
        table.columns(),
        rows,
        table.origin());
  }

  private static Publication with(Publication p, Table table) {
    return with(
        p,
        p.tables().stream().map(t -> t.key().equals(table.key()) ? table : t).toList(),
        p.statements(),
        p.projects());
  }

  private static Publication with(
      Publication p, List<Statement> statements, List<ProjectSheet> projects) {
    return with(p, p.tables(), statements, projects);
  }

  private static Publication with(
      Publication p, List<Table> tables, List<Statement> statements, List<ProjectSheet> projects) {
    return new Publication(
        p.organization(),
        p.year(),
        p.kind(),
        p.layout(),
        p.moneyUnit(),
        tables,
        projects,
        p.institutions(),
        p.sections(),
        statements,
        p.overallPerformance(),
        p.glossary(),
        p.unread(),
        p.repairs());
  }
}
