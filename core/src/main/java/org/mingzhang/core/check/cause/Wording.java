package org.mingzhang.core.check.cause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.check.Messages;
import org.mingzhang.core.check.formula.Equation;
import org.mingzhang.core.check.formula.Equation.Verdict;
import org.mingzhang.core.check.formula.Figure;
import org.mingzhang.core.check.formula.Figure.StatementFigure;
import org.mingzhang.core.check.formula.Figure.TableFigure;
import org.mingzhang.core.check.formula.Value;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;

/** Puts the two sides of an equation into words. */
final class Wording {

  private static final int MOST_NAMES = 4;

  private final Messages messages;

  Wording(Messages messages) {
    this.messages = messages;
  }

  /** What is wrong, with both sides and their values. */
  String of(Equation equation) {
    return switch (equation.sign()) {
      case "" -> claim(equation);
      case "=" ->
          messages.text(
              equation.verdict() == Verdict.ROUNDING ? "equation.rounding" : "equation.differs",
              side(equation.left()),
              value(equation.left(), equation),
              side(equation.right()),
              value(equation.right(), equation),
              difference(equation));
      default -> relative(equation);
    };
  }

  /** A limit that no figure states is told with what the rule demands. */
  private String relative(Equation equation) {
    boolean stated = !equation.right().terms().isEmpty();
    String text =
        messages.text(
            "equation." + relation(equation),
            side(equation.left()),
            value(equation.left(), equation),
            stated ? messages.text("side.limit", side(equation.right())) : "",
            value(equation.right(), equation));
    return stated ? text : messages.text("equation.demand", text, title(equation));
  }

  private String title(Equation equation) {
    return equation.formula().info().title(messages.locale());
  }

  /** What should be printed on the left, in its unit. */
  String expected(Equation equation) {
    return equation.isEquality()
        ? amount(equation.left(), equation.right().sum().fen(), equation)
        : messages.text("expected." + relation(equation), value(equation.right(), equation));
  }

  private static String relation(Equation equation) {
    return switch (equation.sign()) {
      case "≤" -> "at-most";
      case "≥" -> "at-least";
      case "<" -> "less";
      case ">" -> "more";
      default -> "unequal";
    };
  }

  /** A claim that compares no amounts is told with what is printed where it looked. */
  private String claim(Equation equation) {
    String title = title(equation);
    List<String> printed = new ArrayList<>();
    Figure before = null;
    for (Value.Term term : equation.terms()) {
      Figure figure = term.figure();
      String name =
          figure instanceof TableFigure cell && before != null && isOneRow(List.of(before, cell))
              ? messages.text("figure.column", shortName(cell, List.of(before, cell)))
              : figure.name(messages);
      String value = figure.isBlank() ? messages.text("value.blank") : figure.quoted();
      printed.add(messages.text("claim.figure", name, value));
      before = figure;
    }
    return printed.isEmpty()
        ? title
        : messages.text(
            "equation.claim", title, String.join(messages.text("claim.separator"), printed));
  }

  private String side(Value value) {
    List<Figure> figures = value.terms().stream().map(Value.Term::figure).toList();
    if (figures.isEmpty()) {
      return messages.text("side.nothing");
    }
    boolean added = value.terms().stream().allMatch(term -> Math.abs(term.factor()) == 1);
    if (figures.size() == 1) {
      String name = figures.getFirst().name(messages);
      return added ? name : messages.text("side.derived", name);
    }
    if (isDifference(value)) {
      return messages.text(
          "side.less", figures.get(0).name(messages), figures.get(1).name(messages));
    }
    String source = source(figures);
    String names =
        String.join(
            messages.text("side.separator"),
            figures.stream().limit(MOST_NAMES).map(figure -> shortName(figure, figures)).toList());
    String some = figures.size() > MOST_NAMES ? messages.text("side.more", names) : names;
    if (!added) {
      return source.isEmpty()
          ? messages.text("side.derived", some)
          : messages.text("side.derived-in", source, some);
    }
    return source.isEmpty()
        ? messages.text("side.sum", figures.size(), some)
        : messages.text("side.sum-in", source, figures.size(), some);
  }

  private static boolean isDifference(Value value) {
    return value.terms().size() == 2
        && value.terms().get(0).factor() == 1
        && value.terms().get(1).factor() == -1;
  }

  /** Where all of them are printed; "" if in several places. */
  private String source(List<Figure> figures) {
    if (figures.stream().allMatch(StatementFigure.class::isInstance)) {
      return messages.text("figure.narrative");
    }
    return figures.getFirst() instanceof TableFigure first && isOneTable(figures)
        ? first.tableName(messages)
        : "";
  }

  private static boolean isOneTable(List<Figure> figures) {
    return figures.stream()
        .allMatch(
            figure ->
                figure instanceof TableFigure cell
                    && figures.getFirst() instanceof TableFigure first
                    && cell.table() == first.table());
  }

  private static boolean isOneRow(List<Figure> figures) {
    return isOneTable(figures)
        && figures.stream().map(figure -> ((TableFigure) figure).cell().row()).distinct().count()
            == 1;
  }

  /** Within a column rows tell figures apart, within a row columns do. */
  private String shortName(Figure figure, List<Figure> all) {
    if (source(all).isEmpty()) {
      return figure.name(messages);
    }
    return switch (figure) {
      case StatementFigure said -> said.shortName();
      case TableFigure cell when isOneRow(all) -> cell.table().columnName(cell.cell().column());
      case TableFigure cell -> cell.table().rowLabel(cell.cell().row());
      default -> figure.name(messages);
    };
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
