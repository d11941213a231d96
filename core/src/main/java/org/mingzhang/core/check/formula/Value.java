package org.mingzhang.core.check.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.money.Sum;

/**
 * What an expression comes to, with the figures it came from.
 *
 * @param kind whether {@code sum} counts fen or millionths of a plain number
 * @param terms each figure with the factor it is counted by; factor 0 where it takes part in a way
 *     that cannot be solved for it
 */
public record Value(Kind kind, Sum sum, List<Term> terms) {

  static final long ONE = 1_000_000;

  /** What a value counts. */
  public enum Kind {
    MONEY,
    NUMBER
  }

  /** A figure and how many times it is counted. */
  public record Term(Figure figure, long factor) {}

  /** Whether it is a plain number, counted in millionths. */
  public boolean isNumber() {
    return kind == Kind.NUMBER && !isPlainZero();
  }

  static Value money(long fen) {
    return new Value(Kind.MONEY, new Sum(fen, 0, 0), List.of());
  }

  static Value number(BigDecimal number) {
    return number(number, List.of());
  }

  static Value number(BigDecimal number, List<Term> terms) {
    long millionths =
        number.multiply(BigDecimal.valueOf(ONE)).setScale(0, RoundingMode.HALF_UP).longValueExact();
    return new Value(Kind.NUMBER, new Sum(millionths, 0, 0), terms);
  }

  Value plus(Value other) {
    List<Term> all = new ArrayList<>(terms.size() + other.terms.size());
    all.addAll(terms);
    all.addAll(other.terms);
    return new Value(commonKind(other), sum.plus(other.sum), all);
  }

  Value minus(Value other) {
    return plus(other.negated());
  }

  Value negated() {
    return new Value(
        kind,
        sum.negated(),
        terms.stream().map(term -> new Term(term.figure(), -term.factor())).toList());
  }

  /** The product with a plain number, on either side. */
  Value times(Value other) {
    if (other.kind == Kind.MONEY) {
      if (kind == Kind.MONEY) {
        throw new NotApplicable("na.money-times-money");
      }
      return other.times(this);
    }
    BigDecimal by = BigDecimal.valueOf(other.sum.fen(), 6);
    Sum product =
        new Sum(
            scaled(sum.fen(), by),
            scaled(sum.widest(), by.abs()),
            scaled(sum.gathered(), by.abs()));
    boolean whole = other.sum.fen() % ONE == 0;
    List<Term> all = new ArrayList<>();
    for (Term term : terms) {
      all.add(new Term(term.figure(), whole ? term.factor() * (other.sum.fen() / ONE) : 0));
    }
    other.terms.forEach(term -> all.add(new Term(term.figure(), 0)));
    return new Value(kind, product, all);
  }

  Value over(Value other) {
    if (other.kind != Kind.NUMBER || other.sum.fen() == 0) {
      throw new NotApplicable("na.division");
    }
    BigDecimal inverse =
        BigDecimal.ONE.divide(BigDecimal.valueOf(other.sum.fen(), 6), 12, RoundingMode.HALF_UP);
    List<Term> all = new ArrayList<>();
    terms.forEach(term -> all.add(new Term(term.figure(), 0)));
    other.terms.forEach(term -> all.add(new Term(term.figure(), 0)));
    return new Value(
        kind,
        new Sum(
            scaled(sum.fen(), inverse),
            scaled(sum.widest(), inverse.abs()),
            scaled(sum.gathered(), inverse.abs())),
        all);
  }

  Value absolute() {
    return sum.fen() < 0 ? negated() : this;
  }

  /** Zero is money and number alike; apart from that like is to be put to like. */
  Kind commonKind(Value other) {
    if (kind == other.kind || other.isPlainZero()) {
      return kind;
    }
    if (isPlainZero()) {
      return other.kind;
    }
    throw new NotApplicable("na.unlike");
  }

  private boolean isPlainZero() {
    return sum.fen() == 0 && terms.isEmpty();
  }

  private static long scaled(long value, BigDecimal by) {
    return BigDecimal.valueOf(value)
        .multiply(by)
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
