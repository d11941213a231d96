package org.mingzhang.core.check.formula;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.Statement;

/** The facts a formula looks at, what 本行, 本栏 and 本项目 stand for, and the figures met. */
final class Context {

  private final Facts facts;
  private final Map<Object, Figure> figures = new IdentityHashMap<>();
  private final Set<Figure> met = new LinkedHashSet<>();
  @Nullable String row;
  @Nullable String column;
  @Nullable ProjectSheet project;
  int occurrence;

  Context(Facts facts) {
    this.facts = facts;
  }

  Facts facts() {
    return facts;
  }

  void bind(@Nullable String newRow, @Nullable String newColumn, @Nullable ProjectSheet sheet) {
    row = newRow;
    column = newColumn;
    project = sheet;
    occurrence = 0;
  }

  /** Forgets what was met so far. */
  void meetAnew() {
    met.clear();
  }

  /** The figures met since: a claim that compares nothing points at them. */
  List<Figure> met() {
    return List.copyOf(met);
  }

  Figure.TableFigure figure(TableFacts table, Cell cell) {
    Figure known = figures.get(cell);
    if (known == null) {
      known = new Figure.TableFigure(table, cell, facts.layout().decimals());
      figures.put(cell, known);
    }
    met.add(known);
    return (Figure.TableFigure) known;
  }

  /** A change is counted up or down as the narrative words it. */
  Figure.StatementFigure figure(Statement statement) {
    Figure known = figures.get(statement);
    if (known == null) {
      Amount amount = statement.amount();
      known =
          new Figure.StatementFigure(
              statement, amount == null ? blankAmount() : signed(statement, amount));
      figures.put(statement, known);
    }
    met.add(known);
    return (Figure.StatementFigure) known;
  }

  private static Amount signed(Statement statement, Amount amount) {
    return switch (statement.direction()) {
      case DECREASE -> new Amount(-Math.abs(amount.fen()), amount.unit(), amount.decimals());
      default -> amount;
    };
  }

  Figure.ProjectFigure figure(ProjectSheet sheet, ProjectSheet.Figure figure, String field) {
    Figure known = figures.get(figure);
    if (known == null || figure == ProjectSheet.Figure.ABSENT) {
      Amount amount = figure.amount();
      known =
          new Figure.ProjectFigure(sheet, figure, field, amount == null ? blankAmount() : amount);
      figures.put(figure, known);
    }
    return (Figure.ProjectFigure) known;
  }

  private Amount blankAmount() {
    return new Amount(0, facts.publication().moneyUnit(), facts.layout().decimals());
  }
}
