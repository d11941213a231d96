package org.mingzhang.core.check.cause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Messages;
import org.mingzhang.core.check.formula.Equation;
import org.mingzhang.core.check.formula.Equation.Verdict;
import org.mingzhang.core.check.formula.Evaluation;
import org.mingzhang.core.check.formula.Evaluations;
import org.mingzhang.core.check.formula.Figure;
import org.mingzhang.core.check.formula.Value.Term;

/** Turns evaluated formulas into findings that name cause and repair. */
public final class Report {

  private static final int MOST_PLACES = 40;
  private static final int MOST_FINDINGS_OF_A_RULE = 5;

  private final Facts facts;
  private final Messages messages;
  private final Wording wording;
  private final Diagnosis diagnosis;
  private final Set<Figure> reportedUnread = Collections.newSetFromMap(new IdentityHashMap<>());

  public Report(Facts facts, Evaluations evaluations, Messages messages) {
    this.facts = facts;
    this.messages = messages;
    this.wording = new Wording(messages);
    this.diagnosis = new Diagnosis(evaluations, facts.publication().statements());
  }

  /** The findings of one rule: one for each cause, one for each failure without a known cause. */
  public List<Finding> of(Evaluation evaluation) {
    List<Finding> findings = new ArrayList<>();
    Map<Object, List<Equation>> groups = new LinkedHashMap<>();
    for (Equation equation : evaluation.equations()) {
      switch (equation.verdict()) {
        case HOLDS -> {}
        case UNREAD -> unread(equation).ifPresent(findings::add);
        case ROUNDING -> {
          if (!diagnosis.isConsequence(equation)) {
            groups.computeIfAbsent(key(equation), key -> new ArrayList<>()).add(equation);
          }
        }
        case FAILS -> groups.computeIfAbsent(key(equation), key -> new ArrayList<>()).add(equation);
      }
    }
    boolean many = groups.size() > MOST_FINDINGS_OF_A_RULE;
    if (many) {
      groups = merged(groups);
    }
    groups.values().forEach(equations -> findings.add(finding(equations)));
    return findings;
  }

  /**
   * Failures with one cause belong together; so do tails, and those of a rule that is no equality.
   */
  private Object key(Equation equation) {
    if (equation.verdict() == Verdict.ROUNDING) {
      return Verdict.ROUNDING;
    }
    Suspect suspect = diagnosis.suspect(equation);
    if (suspect != null && suspect.isConvincing()) {
      return suspect.figure();
    }
    return equation.isEquality() ? new Object() : Verdict.FAILS;
  }

  /** Too many failures without a cause are told in one finding for each verdict. */
  private Map<Object, List<Equation>> merged(Map<Object, List<Equation>> groups) {
    Map<Object, List<Equation>> merged = new LinkedHashMap<>();
    groups.forEach(
        (key, equations) ->
            merged
                .computeIfAbsent(
                    key instanceof Figure ? key : equations.getFirst().verdict(),
                    any -> new ArrayList<>())
                .addAll(equations));
    return merged;
  }

  private Finding finding(List<Equation> equations) {
    Suspect suspect = diagnosis.suspect(equations.getFirst());
    return suspect != null && suspect.isConvincing()
        ? explained(equations, suspect)
        : unexplained(equations);
  }

  private Finding explained(List<Equation> equations, Suspect suspect) {
    return new Finding(
        equations.getFirst().formula().info().id(),
        fault(suspect),
        severity(equations.getFirst()),
        message(equations, "equation.same-cause"),
        places(equations, suspect),
        suspect.proposed(),
        suspect.printed(),
        cause(suspect),
        messages.text("repair.value", suspect.figure().name(messages), suspect.proposed()));
  }

  /** The wrong figure: the same for every rule that it breaks. */
  private static String fault(Suspect suspect) {
    Place place = suspect.figure().place();
    return String.join(
        "/",
        "figure",
        String.valueOf(place.table()),
        String.valueOf(place.row()),
        String.valueOf(place.column()),
        String.valueOf(place.project()),
        String.valueOf(place.section()),
        String.valueOf(place.origin().line()),
        suspect.printed(),
        suspect.proposed());
  }

  private Finding unexplained(List<Equation> equations) {
    Equation first = equations.getFirst();
    Optional<MissingRow> missing = MissingRow.explain(first, facts);
    return new Finding(
        first.formula().info().id(),
        first.formula().info().id() + "/" + first.verdict(),
        severity(first),
        message(equations, "equation.same-rule"),
        places(equations, null),
        expected(first),
        actual(first),
        missing.map(this::cause).orElse(""),
        missing.map(this::repair).orElseGet(() -> repair(first)));
  }

  private String message(List<Equation> equations, String keyOfMany) {
    String first = wording.of(equations.getFirst());
    return equations.size() == 1 ? first : messages.text(keyOfMany, first, equations.size());
  }

  private static Severity severity(Equation equation) {
    return equation.verdict() == Verdict.ROUNDING
        ? Severity.NOTE
        : equation.formula().info().severity();
  }

  private String expected(Equation equation) {
    return equation.sign().isEmpty() ? "" : wording.expected(equation);
  }

  private String actual(Equation equation) {
    return equation.sign().isEmpty() ? "" : wording.value(equation.left(), equation);
  }

  private String cause(Suspect suspect) {
    if (suspect.slip() != null) {
      return suspect.slip().text(messages);
    }
    if (suspect.figure().isBlank()) {
      return messages.text("cause.blank", suspect.figure().name(messages));
    }
    return suspect.mends().size() > 1
        ? messages.text("cause.agree", suspect.mends().size(), suspect.proposed())
        : messages.text("cause.only", suspect.figure().name(messages));
  }

  private String cause(MissingRow missing) {
    return messages.text(
        "cause.row-missing",
        missing.lacking().layout().name(),
        missing.row(),
        missing.other().layout().name(),
        missing.amount());
  }

  private String repair(MissingRow missing) {
    return messages.text("repair.row", missing.lacking().layout().name(), missing.row());
  }

  private String repair(Equation equation) {
    if (equation.verdict() == Verdict.ROUNDING) {
      return messages.text("repair.rounding");
    }
    if (equation.terms().isEmpty()) {
      return "";
    }
    boolean mayBeSo =
        !equation.isEquality() && equation.formula().info().severity() == Severity.WARNING;
    return messages.text(mayBeSo ? "repair.justify" : "repair.compare");
  }

  private List<Place> places(List<Equation> equations, @Nullable Suspect suspect) {
    List<Figure> figures = new ArrayList<>();
    Set<Figure> known = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Equation equation : equations) {
      for (Term term : equation.terms()) {
        if (known.add(term.figure())) {
          figures.add(term.figure());
        }
      }
    }
    figures.sort(
        Comparator.<Figure>comparingInt(
                figure -> suspect != null && figure == suspect.figure() ? 0 : 1)
            .thenComparing(figure -> figure.place().document() != null)
            .thenComparingInt(figure -> -diagnosis.suspicion(figure))
            .thenComparing(Figure::isBlank));
    return figures.stream().limit(MOST_PLACES).map(Figure::place).toList();
  }

  /** Told once for each unread figure, by the first rule that determines it. */
  private Optional<Finding> unread(Equation equation) {
    for (Term term : equation.terms()) {
      Figure figure = term.figure();
      if (figure.isUnread()) {
        if (!reportedUnread.add(figure)) {
          return Optional.empty();
        }
        String value = figure.amount().printAlike(-equation.difference() / term.factor());
        List<Place> where = new ArrayList<>(List.of(figure.place()));
        equation.terms().stream()
            .filter(other -> other.figure() != figure)
            .limit(MOST_PLACES - 1)
            .forEach(other -> where.add(other.figure().place()));
        return Optional.of(
            new Finding(
                equation.formula().info().id(),
                "unread",
                Severity.NOTE,
                messages.text("unread.determined", figure.name(messages), value),
                where,
                value,
                "",
                messages.text("cause.unread"),
                messages.text("repair.unread", figure.name(messages), value)));
      }
    }
    return Optional.empty();
  }
}
