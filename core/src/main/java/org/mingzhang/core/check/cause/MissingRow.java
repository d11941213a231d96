package org.mingzhang.core.check.cause;

import java.util.Optional;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.check.formula.Equation;
import org.mingzhang.core.check.formula.Figure.TableFigure;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.publication.Cell;

/**
 * A row that another table has and this one lacks, and that carries exactly what is missing.
 *
 * @param row code and name
 * @param amount what the other table states for it
 */
record MissingRow(TableFacts lacking, String row, TableFacts other, String amount) {

  /** Looks for the row that explains why a row is more than the sum of its parts. */
  static Optional<MissingRow> explain(Equation equation, Facts facts) {
    if (!equation.isEquality()
        || equation.left().terms().size() != 1
        || !(equation.left().terms().getFirst().figure() instanceof TableFigure total)
        || !(total.table().layout().rows() instanceof RowLayout.Codes codes)) {
      return Optional.empty();
    }
    for (TableFacts other : facts.tables()) {
      if (other != total.table() && other.layout().rows().equals(codes)) {
        Optional<MissingRow> found = find(total, equation.difference(), other);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<MissingRow> find(TableFigure total, long missing, TableFacts other) {
    String parent = total.cell().row();
    for (String row : other.rowKeys()) {
      boolean below = other.parent(row).equals(parent);
      if (below && !total.table().rowKeys().contains(row)) {
        for (String column : new String[] {total.cell().column(), "合计"}) {
          Optional<Cell> cell =
              other
                  .cell(row, column)
                  .filter(it -> it.amount() != null && it.amount().fen() == missing);
          if (cell.isPresent()) {
            return Optional.of(
                new MissingRow(total.table(), other.rowLabel(row), other, cell.get().text()));
          }
        }
      }
    }
    return Optional.empty();
  }
}
