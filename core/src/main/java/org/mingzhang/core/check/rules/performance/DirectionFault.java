package org.mingzhang.core.check.rules.performance;

import org.jspecify.annotations.Nullable;
import org.mingzhang.core.indicator.Dimension;
import org.mingzhang.core.indicator.IndicatorValue.Operator;
import org.mingzhang.core.performance.TargetKind;
import org.mingzhang.core.performance.TargetKind.Direction;
import org.mingzhang.core.performance.Words;

/** What is wrong with the sign of a target. An indicator has at most one such fault. */
enum DirectionFault {
  /** Satisfaction with a ceiling. */
  SATISFACTION,
  /** A cost with a floor. */
  COST,
  /** A rate of which more is better, with a ceiling. */
  RATE,
  /** Every result would do: ≥0, ≤100%. */
  EVERYTHING,
  /** Nothing is to be achieved: ≤0 of something good. */
  NOTHING,
  /** Faults or complaints with a floor. */
  WANTED_FAULT,
  /** An output with a ceiling. */
  OUTPUT,
  /** A time of use with a ceiling. */
  LIFE,
  /** A deadline with a floor. */
  DEADLINE;

  private static final Words GRANTS = Words.of("grants");
  private static final Words LIMITED = Words.of("limited");
  private static final Words GOOD = Words.of("good");
  private static final int ALL = 100;
  private static final int HALF = 50;

  /** The fault of an indicator; null if it has none. */
  static @Nullable DirectionFault of(Target target) {
    if (target.figure() == null || ValueFormRule.isMixed(target)) {
      return null;
    }
    if (target.isFloor()) {
      return ofFloor(target);
    }
    return target.isCeiling() ? ofCeiling(target) : null;
  }

  private static @Nullable DirectionFault ofFloor(Target target) {
    TargetKind kind = target.kind();
    boolean changes = kind.is("growth", "reduction", "consumption");
    if (target.isFigure(0) && target.operator() == Operator.AT_LEAST && !changes) {
      return EVERYTHING;
    }
    if (kind.is("fault", "complaint")) {
      return WANTED_FAULT;
    }
    if (kind.is("deadline") && target.dimension() == Dimension.TIME) {
      return DEADLINE;
    }
    return isCost(target) ? COST : null;
  }

  /** A rate of control, an amount, or what stands among the costs. */
  private static boolean isCost(Target target) {
    if (target.kind().is("control")) {
      return true;
    }
    boolean measured =
        switch (target.dimension()) {
          case MONEY, RATIO, NONE -> true;
          default -> false;
        };
    boolean said = target.kind().is("cost", "unit-cost");
    boolean among =
        target.isUnder("成本")
            && target.dimension() == Dimension.MONEY
            && target.kind().direction() != Direction.UP;
    return measured && (said || among) && !target.speaksOf(GRANTS);
  }

  private static @Nullable DirectionFault ofCeiling(Target target) {
    TargetKind kind = target.kind();
    if (kind.is("satisfaction")) {
      return SATISFACTION;
    }
    boolean goods = kind.direction() == Direction.UP || kind == TargetKind.UNKNOWN;
    if (target.isFigure(0)) {
      return goods && !target.speaksOf(LIMITED) ? NOTHING : null;
    }
    if (kind.is("duration")) {
      return target.dimension() == Dimension.TIME ? LIFE : null;
    }
    if (kind.is("growth")) {
      return target.isUnder("效益", "影响") && !target.speaksOf(LIMITED) ? RATE : null;
    }
    if (isOutput(target)) {
      return target.speaksOf(LIMITED) || target.isUnder("成本") ? null : OUTPUT;
    }
    return ofShare(target);
  }

  private static boolean isOutput(Target target) {
    boolean counts =
        target.dimension() == Dimension.COUNT || target.dimension() == Dimension.PERSONS;
    boolean wanted = target.kind() == TargetKind.UNKNOWN || target.kind().is("result");
    return target.dimension() != Dimension.RATIO
        && (isCounted(target.kind()) || target.kind().is("revenue") || (wanted && counts));
  }

  private static boolean isCounted(TargetKind kind) {
    return kind.is("persons", "times", "area", "length", "number");
  }

  private static @Nullable DirectionFault ofShare(Target target) {
    TargetKind kind = target.kind();
    boolean bare = target.dimension() == Dimension.NONE;
    if (target.dimension() != Dimension.RATIO && !bare) {
      return null;
    }
    boolean all = target.isFigure(ALL) || (target.isAbove(ALL) && !bare);
    boolean capped =
        kind.is("control", "execution", "cost", "unit-cost", "growth", "reduction", "frequency")
            || kind.is("consumption", "grant", "revenue");
    if (capped) {
      return null;
    }
    if (all) {
      return EVERYTHING;
    }
    boolean good =
        (kind.direction() == Direction.UP && !isCounted(kind))
            || (kind.is("rate") && GOOD.in(target.name()) && !target.speaksOf(LIMITED));
    return good && (!bare || target.isAbove(HALF)) ? RATE : null;
  }
}
