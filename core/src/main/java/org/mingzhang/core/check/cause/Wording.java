package org.mingzhang.core.check.cause;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.core.check.Messages;
import org.mingzhang.core.check.formula.Equation;
import org.mingzhang.core.check.formula.Figure;
import org.mingzhang.core.check.formula.Figure.TableFigure;
import org.mingzhang.core.check.formula.Value;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;

/** Puts the two sides of an equation into words. */
final class Wording {

  private static final int MOST_NAMES = 3;

  private final Messages messages;

  Wording(Messages messages) {
    this.messages = messages;
  }

  /** What is wrong, with both sides and their values. */
  String of(Equation equation) {
    if (equation.sign().isEmpty()) {
      return messages.text("equation.claim", equation.formula().info().title());
    }
    String key =
        switch (equation.verdict()) {
          case ROUNDING -> "equation.rounding";
          default -> equation.isEquality() ? "equation.differs" : "equation.relation";
        };
    return messages.text(
        key,
        side(equation.left(), equation),
        value(equation.left(), equation),
        side(equation.right(), equation),
        value(equation.right(), equation),
        difference(equation),
        equation.sign());
  }

  private String side(Value value, Equation equation) {
    List<Figure> figures = value.terms().stream().map(Value.Term::figure).toList();
    if (figures.isEmpty()) {
      return messages.text(equation.isEquality() ? "side.nothing" : "side.limit");
    }
    if (figures.size() == 1) {
      String name = figures.getFirst().name();
      boolean itself = Math.abs(value.terms().getFirst().factor()) == 1;
      return itself ? name : messages.text("side.derived", name);
    }
    String names =
        String.join(
            messages.text("side.separator"),
            figures.stream().limit(MOST_NAMES).map(figure -> shortName(figure, figures)).toList());
    String more = figures.size() > MOST_NAMES ? messages.text("side.more") : "";
    return figures.getFirst() instanceof TableFigure first && isOneTable(figures)
        ? messages.text(
            "side.sum-in-table", first.table().layout().name(), figures.size(), names + more)
        : messages.text("side.sum", figures.size(), names + more);
  }

  private static boolean isOneTable(List<Figure> figures) {
    return figures.stream()
        .allMatch(
            figure ->
                figure instanceof TableFigure cell
                    && figures.getFirst() instanceof TableFigure first
                    && cell.table() == first.table());
  }

  /** Within a column rows tell figures apart, within a row columns do. */
  private static String shortName(Figure figure, List<Figure> all) {
    if (!(figure instanceof TableFigure cell) || !isOneTable(all)) {
      return figure.name();
    }
    boolean oneRow =
        all.stream()
            .allMatch(
                it -> it instanceof TableFigure one && one.cell().row().equals(cell.cell().row()));
    return oneRow
        ? cell.table().columnName(cell.cell().column())
        : cell.table().rowLabel(cell.cell().row());
  }

  String value(Value value, Equation equation) {
    if (value.terms().size() == 1 && value.terms().getFirst().figure().isBlank()) {
      return messages.text("value.blank");
    }
    return amount(value, value.sum().fen(), equation);
  }

  private static String amount(Value value, long fen, Equation equation) {
    if (value.isNumber()) {
      return BigDecimal.valueOf(fen, 6).stripTrailingZeros().toPlainString();
    }
    Amount like = like(value.terms().isEmpty() ? other(value, equation) : value);
    return like.printAlike(fen) + like.unit().label();
  }

  private static Value other(Value value, Equation equation) {
    return value == equation.left() ? equation.right() : equation.left();
  }

  /** The difference in the coarser of the units of both sides. */
  String difference(Equation equation) {
    if (equation.left().isNumber()) {
      return amount(equation.left(), Math.abs(equation.difference()), equation);
    }
    Amount left = like(equation.left());
    Amount right = like(equation.right());
    Amount coarser = right.unit().compareTo(left.unit()) > 0 ? right : left;
    return coarser.printAlike(Math.abs(equation.difference())) + coarser.unit().label();
  }

  private static Amount like(Value value) {
    for (Value.Term term : value.terms()) {
      if (!term.figure().isBlank() && term.factor() != 0) {
        return term.figure().amount();
      }
    }
    return value.terms().isEmpty()
        ? new Amount(0, MoneyUnit.YUAN, 2)
        : value.terms().getFirst().figure().amount();
  }
}
