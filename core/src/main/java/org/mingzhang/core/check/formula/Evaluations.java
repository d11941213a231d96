package org.mingzhang.core.check.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.core.check.Facts;

/**
 * All formulas put to the test.
 *
 * @param own over the document that is checked
 * @param witnesses over the documents it is checked against: what they say of themselves tells
 *     which document is wrong where two differ
 */
public record Evaluations(List<Evaluation> own, List<Evaluation> witnesses) {

  public Evaluations {
    own = List.copyOf(own);
    witnesses = List.copyOf(witnesses);
  }

  /** Evaluates all formulas; figures are shared between them. */
  public static Evaluations of(List<Formula> formulas, Facts facts) {
    Context context = new Context(facts);
    List<Evaluation> own = all(formulas, context);
    List<Evaluation> witnesses = new ArrayList<>();
    Stream.concat(facts.lastYear().stream(), facts.units().stream())
        .forEach(other -> witnesses.addAll(all(formulas, context.over(other))));
    return new Evaluations(own, witnesses);
  }

  private static List<Evaluation> all(List<Formula> formulas, Context context) {
    return formulas.stream().map(formula -> formula.evaluate(context)).toList();
  }
}
