package org.mingzhang.core.check.formula;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.RuleInfo;

/** A rule that is data: compiled once, evaluated for every publication. Safe for many threads. */
public final class Formula {

  private final RuleInfo info;
  private final Each each;
  private final @Nullable Condition when;
  private final Condition claim;
  private final List<String> statements;
  private final long tolerance;

  Formula(RuleInfo info, Parsed parsed, long tolerance) {
    this(info, parsed.each(), parsed.when(), parsed.claim(), parsed.statements(), tolerance);
  }

  private Formula(
      RuleInfo info,
      Each each,
      @Nullable Condition when,
      Condition claim,
      List<String> statements,
      long tolerance) {
    this.info = info;
    this.each = each;
    this.when = when;
    this.claim = claim;
    this.statements = statements;
    this.tolerance = tolerance;
  }

  /** The compiled parts of a rule, and the statements they look at. */
  record Parsed(Each each, @Nullable Condition when, Condition claim, List<String> statements) {}

  public RuleInfo info() {
    return info;
  }

  /** A difference up to this many fen is taken for rounding. */
  long tolerance() {
    return tolerance;
  }

  public Formula withInfo(RuleInfo other) {
    return new Formula(other, each, when, claim, statements, tolerance);
  }

  /** Takes a difference up to this many fen for rounding. */
  public Formula withTolerance(long fen) {
    return new Formula(info, each, when, claim, statements, fen);
  }

  Evaluation evaluate(Context context) {
    if (!info.scope().covers(context.facts().publication())) {
      return new Evaluation(this, List.of(), new NotApplicable("scope.outside"));
    }
    List<Equation> equations = new ArrayList<>();
    NotApplicable why = null;
    try {
      context.bind(null, null, null);
      for (Each.Binding binding : each.bindings(context)) {
        context.bind(binding.row(), binding.column(), binding.project());
        NotApplicable reason = evaluateBound(context, equations);
        why = why == null ? reason : why;
      }
    } catch (NotApplicable reason) {
      why = reason;
    }
    return new Evaluation(this, equations, why == null ? new NotApplicable("na.nothing") : why);
  }

  private @Nullable NotApplicable evaluateBound(Context context, List<Equation> equations) {
    int occurrences = 1;
    for (String statement : statements) {
      occurrences = Math.max(occurrences, context.facts().statements(statement).size());
    }
    NotApplicable why = null;
    for (int i = 0; i < occurrences; i++) {
      context.occurrence = i;
      context.meetAnew();
      try {
        if (when == null || when.holds(context)) {
          equations.add(equation(context));
        } else {
          why = new NotApplicable("na.when");
        }
      } catch (NotApplicable reason) {
        why = reason;
      } catch (ArithmeticException tooLarge) {
        why = new NotApplicable("na.too-large");
      }
    }
    return why;
  }

  private Equation equation(Context context) {
    if (claim instanceof Condition.Comparison comparison) {
      return Equation.of(
          this,
          comparison.left().value(context),
          comparison.relation(),
          comparison.right().value(context));
    }
    return Equation.claim(this, claim.holds(context), context.met());
  }
}
