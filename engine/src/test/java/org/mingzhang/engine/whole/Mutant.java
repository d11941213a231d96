package org.mingzhang.engine.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Cell.State;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Row;
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
    return new Publication(
        p.organization(),
        p.year(),
        p.kind(),
        p.layout(),
        p.moneyUnit(),
        p.tables().stream().map(t -> t.key().equals(table.key()) ? table : t).toList(),
        p.projects(),
        p.institutions(),
        p.sections(),
        p.statements(),
        p.overallPerformance(),
        p.glossary(),
        p.unread(),
        p.repairs());
  }
}
