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
  private final Map<Object, Figure> figures;
  private final Set<Figure> met = new LinkedHashSet<>();
  @Nullable String row;
  @Nullable String column;
  @Nullable ProjectSheet project;
  int occurrence;

  Context(Facts facts) {
    this(facts, new IdentityHashMap<>());
  }

  private Context(Facts facts, Map<Object, Figure> figures) {
    this.facts = facts;
    this.figures = figures;
  }

  /** A context over another document whose figures are the same objects as here. */
  Context over(Facts other) {
    return new Context(other, figures);
  }

  /** The documents a part of a formula speaks of: at least one. */
  List<Facts> books(Source source) {
    return switch (source) {
      case THIS -> List.of(facts);
      case LAST_YEAR ->
          List.of(facts.lastYear().orElseThrow(() -> new NotApplicable("na.last-year")));
      case UNITS -> {
        if (facts.units().isEmpty()) {
          throw new NotApplicable("na.units");
        }
        yield facts.units();
      }
    };
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

  Figure.TableFigure figure(Facts book, TableFacts table, Cell cell) {
    Figure known = figures.get(cell);
    if (known == null) {
      known = new Figure.TableFigure(book, table, cell);
      figures.put(cell, known);
    }
    met.add(known);
    return (Figure.TableFigure) known;
  }

  /** A change is counted up or down as the narrative words it. */
  Figure.StatementFigure figure(Facts book, Statement statement) {
    Figure known = figures.get(statement);
    if (known == null) {
      Amount amount = statement.amount();
      known =
          new Figure.StatementFigure(
              book, statement, amount == null ? blankAmount() : signed(statement, amount));
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

  Figure.ProjectFigure figure(
      Facts book, ProjectSheet sheet, ProjectSheet.Figure figure, String field) {
    Figure known = figures.get(figure);
    if (known == null || figure == ProjectSheet.Figure.ABSENT) {
      Amount amount = figure.amount();
      known =
          new Figure.ProjectFigure(
              book, sheet, figure, field, amount == null ? blankAmount() : amount);
      figures.put(figure, known);
    }
    return (Figure.ProjectFigure) known;
  }

  private Amount blankAmount() {
    return new Amount(0, facts.publication().moneyUnit(), facts.layout().decimals());
  }
}
