package org.mingzhang.core.check.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.Sum;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.Statement;

/** An expression that comes to an amount or a number. */
sealed interface Numeric extends Node
    permits Reference,
        Numeric.Constant,
        Numeric.Said,
        Numeric.SaidOfRow,
        Numeric.OfProjects,
        Numeric.Combined,
        Numeric.Changed,
        Numeric.Count {

  Value value(Context context);

  /** {@code 0}, {@code 0.3}, {@code 200万元}. */
  record Constant(Value constant) implements Numeric {
    @Override
    public Value value(Context context) {
      return constant;
    }
  }

  /** {@code 说明[科目(本行)]}: what the narrative states for the item of the bound row. */
  record SaidOfRow(Source source, String prefix) implements Numeric {
    @Override
    public Value value(Context context) {
      String id = prefix + context.row;
      Facts book = context.books(source).getFirst();
      List<Statement> said = book.statements(id);
      if (said.isEmpty()) {
        throw new NotApplicable("na.statement", id);
      }
      return of(context.figure(book, said.getFirst()));
    }
  }

  /** {@code 说明[收入总额]}: an amount of the narrative; said more than once, each in its turn. */
  record Said(Source source, String id, boolean optional) implements Numeric {
    @Override
    public Value value(Context context) {
      Facts book = context.books(source).getFirst();
      List<Statement> said = book.statements(id);
      if (said.isEmpty()) {
        if (optional) {
          return Value.money(0);
        }
        throw new NotApplicable("na.statement", id);
      }
      int turn = source == Source.THIS ? Math.min(context.occurrence, said.size() - 1) : 0;
      return of(context.figure(book, said.get(turn)));
    }
  }

  /** {@code 本项目.预算数} of the bound project, {@code 和(项目.预算数)} of all. */
  record OfProjects(Source source, Field field, boolean all) implements Numeric {

    enum Field {
      BUDGET("预算数"),
      FISCAL("财政资金"),
      OTHER("其他资金");

      private final String word;

      Field(String word) {
        this.word = word;
      }

      String word() {
        return word;
      }

      ProjectSheet.Figure of(ProjectSheet sheet) {
        return switch (this) {
          case BUDGET -> sheet.budget();
          case FISCAL -> sheet.fiscalFunds();
          case OTHER -> sheet.otherFunds();
        };
      }
    }

    @Override
    public Value value(Context context) {
      if (!all) {
        if (context.project == null) {
          throw new NotApplicable("na.project");
        }
        return of(figure(context.facts(), context.project, context));
      }
      Value total = Value.money(0);
      List<Value.Term> terms = new ArrayList<>();
      Sum sum = total.sum();
      for (Facts book : context.books(source)) {
        for (ProjectSheet sheet : book.publication().projects()) {
          Value one = of(figure(book, sheet, context));
          sum = sum.plus(one.sum());
          terms.addAll(one.terms());
        }
      }
      if (terms.isEmpty()) {
        throw new NotApplicable("na.project");
      }
      return new Value(Value.Kind.MONEY, sum, terms);
    }

    /** Every sheet with a head states its budget; a blank one was printed without a head. */
    private Figure figure(Facts book, ProjectSheet sheet, Context context) {
      ProjectSheet.Figure figure = field.of(sheet);
      if (field == Field.BUDGET && figure.text().isBlank() && figure.amount() == null) {
        throw new NotApplicable("na.project-head", sheet.number());
      }
      return context.figure(book, sheet, figure, field.word);
    }
  }

  /** Two expressions added, subtracted, multiplied or divided. */
  record Combined(Numeric left, Numeric right, BinaryOperator<Value> how) implements Numeric {
    @Override
    public Value value(Context context) {
      return how.apply(left.value(context), right.value(context));
    }
  }

  /** An expression negated, or made absolute. */
  record Changed(Numeric inner, UnaryOperator<Value> how) implements Numeric {
    @Override
    public Value value(Context context) {
      return how.apply(inner.value(context));
    }
  }

  /** {@code 个数(…)}: how many of the cells state an amount. */
  record Count(Reference cells) implements Numeric {
    @Override
    public Value value(Context context) {
      long stated = cells.figures(context).stream().filter(figure -> !figure.isBlank()).count();
      return Value.number(BigDecimal.valueOf(stated));
    }
  }

  private static Value of(Figure figure) {
    Amount amount = figure.amount();
    long half = figure.halfWidth();
    return new Value(
        Value.Kind.MONEY, new Sum(amount.fen(), half, half), List.of(new Value.Term(figure, 1)));
  }
}
