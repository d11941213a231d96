package org.mingzhang.engine.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Scope;
import org.mingzhang.core.check.formula.Equation;
import org.mingzhang.core.check.formula.Evaluation;
import org.mingzhang.core.check.formula.Figure;
import org.mingzhang.core.check.formula.Value;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.engine.accuracy.edit.Edit;

/**
 * Faults that follow from the formulas themselves: one figure that takes part in an equation is
 * changed so that the equation cannot hold any more.
 */
final class FormulaFaults {

  private static final int WANTED = 6;
  private static final int OF_ONE_PUBLICATION = 2;
  private static final List<Slip> ANY =
      List.of(
          Slip.LAST_DIGIT,
          Slip.DIGITS_SWAPPED,
          Slip.DIGIT_TOO_MANY,
          Slip.LEFT_OUT,
          Slip.DIGIT_LOST);
  private static final List<Slip> LARGE = List.of(Slip.MUCH_MORE, Slip.MUCH_LESS);

  private final List<List<Evaluation>> evaluations;
  private final List<Clean> clean;
  private final Exceptions except;

  private FormulaFaults(Corpus corpus) {
    except = corpus.exceptions();
    clean = corpus.clean();
    evaluations =
        clean.stream()
            .map(
                one ->
                    corpus
                        .rules()
                        .evaluate(Facts.of(one.publication(), one.layout(), one.others())))
            .toList();
  }

  /** For each measured rule that is a formula some faults, always the same. */
  static List<Planted> of(Corpus corpus) {
    FormulaFaults faults = new FormulaFaults(corpus);
    List<Planted> planted = new ArrayList<>();
    for (int i = 0; !corpus.clean().isEmpty() && i < faults.evaluations.getFirst().size(); i++) {
      if (corpus.measures(faults.evaluations.getFirst().get(i).formula().info().id())) {
        planted.addAll(faults.of(i));
      }
    }
    return planted;
  }

  private List<Planted> of(int formula) {
    List<Planted> planted = new ArrayList<>();
    for (int i = 0; i < clean.size() && planted.size() < WANTED; i++) {
      int which = (i * 5 + formula) % clean.size();
      Evaluation evaluation = evaluations.get(which).get(formula);
      planted.addAll(of(evaluation, clean.get(which), formula + i));
    }
    return planted;
  }

  private List<Planted> of(Evaluation evaluation, Clean clean, int turn) {
    List<Planted> planted = new ArrayList<>();
    Set<Figure> changed = new HashSet<>();
    List<Equation> equations = evaluation.equations();
    for (int i = 0; i < equations.size() && planted.size() < OF_ONE_PUBLICATION; i++) {
      Equation equation = equations.get((i * 7 + turn) % equations.size());
      int terms = equation.terms().size();
      for (int j = 0; j < terms; j++) {
        Value.Term term = equation.terms().get((j + turn) % terms);
        if (!changed.contains(term.figure()) && term.figure().place().document() == null) {
          Optional<Planted> fault = fault(equation, term.figure(), clean, turn + planted.size());
          if (fault.isPresent()) {
            changed.add(term.figure());
            planted.add(fault.get());
            break;
          }
        }
      }
    }
    return planted;
  }

  private Optional<Planted> fault(Equation equation, Figure figure, Clean clean, int turn) {
    long factor =
        equation.terms().stream()
            .filter(term -> term.figure() == figure)
            .mapToLong(Value.Term::factor)
            .sum();
    List<Slip> slips = equation.isEquality() ? ANY : LARGE;
    for (int i = 0; i < slips.size(); i++) {
      Slip slip = slips.get((turn + i) % slips.size());
      OptionalLong fen = slip.of(figure.amount());
      if (fen.isPresent() && breaks(equation, factor, fen.getAsLong() - figure.amount().fen())) {
        Edit edit = edit(figure, fen.getAsLong());
        return edit == null || except.covers(equation, edit)
            ? Optional.empty()
            : Optional.of(planted(equation, slip, edit, clean));
      }
    }
    return Optional.empty();
  }

  private static boolean breaks(Equation equation, long factor, long difference) {
    return factor != 0
        && !equation.left().isNumber()
        && !equation.right().isNumber()
        && equation.verdict() == Equation.Verdict.HOLDS
        && equation.verdictWith(equation.difference() + factor * difference)
            == Equation.Verdict.FAILS;
  }

  private static Planted planted(Equation equation, Slip slip, Edit edit, Clean clean) {
    String name = edit.path() + slip.word() + "：" + edit.value();
    return new Planted(
        new Case(
            equation.formula().info().id(),
            name,
            true,
            List.of(edit),
            null,
            Scope.EVERYWHERE,
            Set.of(),
            1),
        clean);
  }

  /** Text states amounts without their sign. */
  private static String said(Amount before, long fen) {
    return new Amount(Math.abs(fen), before.unit(), before.decimals()).print();
  }

  private static @Nullable Edit edit(Figure figure, long fen) {
    Amount before = figure.amount();
    String print = new Amount(fen, before.unit(), before.decimals()).print();
    return switch (figure) {
      case Figure.TableFigure cell ->
          Edit.of(
              "%s.%s.%s"
                  .formatted(cell.table().layout().name(), cell.cell().row(), cell.cell().column()),
              fen == 0 ? "删除" : print);
      case Figure.ProjectFigure head ->
          Edit.of("项目[%d].%s".formatted(head.place().project(), head.field()), print);
      case Figure.StatementFigure said ->
          said(said.statement(), before.fen(), fen, said(before, fen));
    };
  }

  /** Where its number stands; that of a change directly behind the word for its direction. */
  private static int place(String sentence, int subject, Statement statement) {
    if (statement.direction() != Statement.Direction.NONE) {
      for (String word : List.of("增加", "减少")) {
        int at = sentence.indexOf(word + statement.printed(), subject);
        if (at >= 0) {
          return at + word.length();
        }
      }
    }
    return sentence.indexOf(statement.printed(), subject);
  }

  /**
   * The number in its sentence: the first one as printed behind the words it is said of. A change
   * that turns its sign is worded the other way round.
   */
  private static @Nullable Edit said(Statement statement, long before, long fen, String print) {
    String sentence = statement.text();
    int subject = Math.max(0, sentence.indexOf(statement.subject()));
    int at = place(sentence, subject, statement);
    if (at < 0 || statement.section().isEmpty() || sentence.contains("#")) {
      return null;
    }
    String head = sentence.substring(0, at);
    if (before < 0 != fen < 0) {
      head =
          before < 0
              ? head.replaceFirst("减少(?=[^减少]*$)", "增加")
              : head.replaceFirst("增加(?=[^增加]*$)", "减少");
    }
    String changed = head + print + sentence.substring(at + statement.printed().length());
    return Edit.of("文字[" + statement.section() + "]", sentence + " → " + changed);
  }
}
