package org.mingzhang.core.check.formula;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.check.formula.Condition.Relation;
import org.mingzhang.core.money.Agreement;
import org.mingzhang.core.money.Sum;

/**
 * A formula put to the test once, with the values it came to.
 *
 * @param terms every figure that takes part, with the factor by which it raises left minus right;
 *     factor 0 where it takes part in a way that cannot be solved for it
 * @param isEquality whether both sides must be equal, so that one side tells the other
 */
public record Equation(
    Formula formula,
    Value left,
    Value right,
    String sign,
    boolean isEquality,
    List<Value.Term> terms,
    Verdict verdict) {

  /** How it came out. */
  public enum Verdict {
    HOLDS,
    /** It differs by no more than rounding. */
    ROUNDING,
    FAILS,
    /** One of its figures could not be read; the others tell what it must be. */
    UNREAD
  }

  /** A claim that compares nothing: it only holds or does not. */
  static Equation claim(Formula formula, boolean holds, List<Figure> figures) {
    Value none = Value.money(0);
    Verdict verdict = holds ? Verdict.HOLDS : Verdict.FAILS;
    List<Value.Term> terms = figures.stream().map(figure -> new Value.Term(figure, 0)).toList();
    return new Equation(formula, none, none, "", false, terms, verdict);
  }

  static Equation of(Formula formula, Value left, Relation relation, Value right) {
    left.commonKind(right);
    List<Value.Term> terms = new ArrayList<>(left.terms());
    right.terms().forEach(term -> terms.add(new Value.Term(term.figure(), -term.factor())));
    boolean equality = relation == Relation.EQUAL;
    List<Value.Term> unread = terms.stream().filter(term -> term.figure().isUnread()).toList();
    if (unread.isEmpty()) {
      Verdict verdict =
          verdict(formula, relation, left.sum(), right.sum(), left.sum().fen() - right.sum().fen());
      return new Equation(formula, left, right, relation.sign(), equality, terms, verdict);
    }
    Value.Term one = unread.getFirst();
    if (!equality || unread.size() > 1 || Math.abs(one.factor()) != 1) {
      throw new NotApplicable("na.unread", one.figure());
    }
    return new Equation(formula, left, right, relation.sign(), true, terms, Verdict.UNREAD);
  }

  /** Left minus right, in fen. */
  public long difference() {
    return left.sum().fen() - right.sum().fen();
  }

  /** How it would come out if left minus right were something else. */
  public Verdict verdictWith(long difference) {
    return verdict(formula, relation(), left.sum(), right.sum(), difference);
  }

  private static boolean isTolerated(Formula formula, long difference) {
    return formula.tolerance() > 0 && Math.abs(difference) <= formula.tolerance();
  }

  private Relation relation() {
    for (Relation relation : Relation.values()) {
      if (relation.sign().equals(sign)) {
        return relation;
      }
    }
    return Relation.EQUAL;
  }

  private static Verdict verdict(
      Formula formula, Relation relation, Sum left, Sum right, long difference) {
    Sum shifted = new Sum(right.fen() + difference, left.widest(), left.gathered());
    Agreement agreement = relation.judge(difference, shifted.compare(right));
    return switch (agreement) {
      case AGREES -> Verdict.HOLDS;
      case ROUNDING -> Verdict.ROUNDING;
      case CONTRADICTS -> isTolerated(formula, difference) ? Verdict.ROUNDING : Verdict.FAILS;
    };
  }
}
