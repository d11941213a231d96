package org.mingzhang.core.check.cause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.formula.Equation;
import org.mingzhang.core.check.formula.Equation.Verdict;
import org.mingzhang.core.check.formula.Evaluation;
import org.mingzhang.core.check.formula.Evaluations;
import org.mingzhang.core.check.formula.Figure;
import org.mingzhang.core.check.formula.Value.Term;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.core.publication.Statement.Measure;

/**
 * Finds the figures that explain failing equations. All equations of all rules witness: a figure is
 * suspect if one other value for it mends what fails and breaks nothing that holds. The figure that
 * mends most comes first; what it explains is set aside, and so on.
 */
final class Diagnosis {

  private static final int MOST_SUSPECTS = 60;

  private final Map<Figure, List<Use>> uses = new IdentityHashMap<>();
  private final Map<Equation, Suspect> explained = new IdentityHashMap<>();
  private final List<Long> changes;

  /** An equation a figure takes part in, and its factor there. */
  private record Use(Equation equation, long factor) {}

  /** A value for a figure, and what it does to the equations. */
  private record Trial(
      Figure figure,
      long shouldBe,
      List<Equation> mends,
      int unmended,
      int exact,
      @Nullable Slip slip) {

    int slipStrength() {
      return slip == null ? 0 : slip.strength();
    }

    boolean isAsGoodAs(Trial other) {
      return mends.size() == other.mends.size()
          && (unmended == 0) == (other.unmended == 0)
          && slipStrength() == other.slipStrength();
    }
  }

  private static final Comparator<Trial> BETTER_FIRST =
      Comparator.<Trial>comparingInt(trial -> trial.unmended() == 0 ? 0 : 1)
          .thenComparing(Comparator.<Trial>comparingInt(trial -> trial.mends().size()).reversed())
          .thenComparing(Comparator.comparingInt(Trial::slipStrength).reversed())
          .thenComparing(Comparator.comparingInt(Trial::exact).reversed())
          .thenComparing(trial -> trial.figure().isBlank());

  Diagnosis(Evaluations all, List<Statement> statements) {
    this.changes = changes(statements);
    List<Evaluation> evaluations = new ArrayList<>(all.own());
    evaluations.addAll(all.witnesses());
    List<Equation> failing = new ArrayList<>();
    for (Evaluation evaluation : evaluations) {
      for (Equation equation : evaluation.equations()) {
        if (equation.verdict() == Verdict.FAILS && equation.isEquality()) {
          failing.add(equation);
        }
      }
    }
    if (!failing.isEmpty()) {
      evaluations.forEach(evaluation -> evaluation.equations().forEach(this::index));
      explain(failing);
    }
  }

  /** What the narrative says has changed against last year, in fen. */
  private static List<Long> changes(List<Statement> statements) {
    List<Long> changes = new ArrayList<>();
    for (Statement statement : statements) {
      Amount amount = statement.amount();
      if (statement.measure() == Measure.CHANGE && amount != null) {
        boolean down = statement.direction() == Statement.Direction.DECREASE;
        changes.add(down ? -amount.fen() : amount.fen());
      }
    }
    return changes;
  }

  private void index(Equation equation) {
    for (Term term : equation.terms()) {
      uses.computeIfAbsent(term.figure(), figure -> new ArrayList<>())
          .add(new Use(equation, term.factor()));
    }
  }

  private void explain(List<Equation> failing) {
    Set<Equation> open = Collections.newSetFromMap(new IdentityHashMap<>());
    open.addAll(failing);
    for (int i = 0; i < MOST_SUSPECTS && !open.isEmpty(); i++) {
      List<Trial> trials = trials(failing, open);
      if (trials.isEmpty()) {
        return;
      }
      Trial best = trials.getFirst();
      boolean alone = trials.size() == 1 || !best.isAsGoodAs(trials.get(1));
      Suspect suspect =
          new Suspect(
              best.figure(), best.shouldBe(), best.mends(), alone ? best.slip() : null, alone);
      for (Equation equation : best.mends()) {
        explained.put(equation, suspect);
        open.remove(equation);
      }
    }
  }

  private List<Trial> trials(List<Equation> failing, Set<Equation> open) {
    Set<Figure> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Trial> trials = new ArrayList<>();
    for (Equation equation : failing) {
      if (open.contains(equation)) {
        for (Term term : equation.terms()) {
          if (candidates.add(term.figure())) {
            best(term.figure(), open).ifPresent(trials::add);
          }
        }
      }
    }
    trials.sort(BETTER_FIRST);
    return trials;
  }

  private Optional<Trial> best(Figure figure, Set<Equation> open) {
    Set<Long> values = new LinkedHashSet<>();
    for (Use use : uses.getOrDefault(figure, List.of())) {
      long difference = use.equation().difference();
      if (open.contains(use.equation()) && use.factor() != 0 && difference % use.factor() == 0) {
        values.add(rounded(figure, figure.amount().fen() - difference / use.factor()));
      }
    }
    return values.stream()
        .map(value -> attempt(figure, value, open))
        .flatMap(Optional::stream)
        .min(BETTER_FIRST);
  }

  /** As the figure would be printed. */
  private static long rounded(Figure figure, long fen) {
    long step = 2 * figure.amount().halfWidth();
    return step == 0 ? fen : Math.floorDiv(fen + step / 2, step) * step;
  }

  /** Empty if the value breaks an equation that holds, or mends none. */
  private Optional<Trial> attempt(Figure figure, long shouldBe, Set<Equation> open) {
    List<Equation> mends = new ArrayList<>();
    int unmended = 0;
    int exact = 0;
    for (Use use : uses.getOrDefault(figure, List.of())) {
      Equation equation = use.equation();
      if (use.factor() == 0 || explained.containsKey(equation)) {
        continue;
      }
      Verdict verdict = verdictWith(use, shouldBe - figure.amount().fen());
      exact += verdict == Verdict.HOLDS ? 1 : 0;
      if (open.contains(equation)) {
        if (verdict == Verdict.FAILS) {
          unmended++;
        } else {
          mends.add(equation);
        }
      } else if (verdict == Verdict.FAILS && equation.verdict() != Verdict.FAILS) {
        return Optional.empty();
      }
    }
    Slip slip = Slip.between(figure, shouldBe, changes);
    return mends.isEmpty()
        ? Optional.empty()
        : Optional.of(new Trial(figure, shouldBe, mends, unmended, exact, slip));
  }

  private static Verdict verdictWith(Use use, long change) {
    return use.equation().verdictWith(use.equation().difference() + use.factor() * change);
  }

  /** The figure that explains a failing equation; null if none does. */
  @Nullable Suspect suspect(Equation equation) {
    return explained.get(equation);
  }

  /** Whether a mere rounding difference goes away with the correction of a suspect. */
  boolean isConsequence(Equation equation) {
    for (Suspect suspect : explained.values()) {
      for (Use use : uses.getOrDefault(suspect.figure(), List.of())) {
        if (use.equation() == equation
            && suspect.isConvincing()
            && verdictWith(use, suspect.shouldBe() - suspect.figure().amount().fen())
                == Verdict.HOLDS) {
          return true;
        }
      }
    }
    return false;
  }

  /** The more of its equations fail, and the fewer hold, the more suspect a figure is. */
  int suspicion(Figure figure) {
    int suspicion = 0;
    for (Use use : uses.getOrDefault(figure, List.of())) {
      suspicion += use.equation().verdict() == Verdict.HOLDS ? -1 : 2;
    }
    return suspicion;
  }
}
