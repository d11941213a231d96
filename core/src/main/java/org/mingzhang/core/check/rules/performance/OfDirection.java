package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;

/** A rule on the sign of a target. */
abstract class OfDirection extends OfEachTarget {

  private static final int ALL = 100;

  /** So many faults are no bound that anybody meant. */
  private static final int MANY = 20;

  private final DirectionFault fault;
  private final String message;
  private final String sign;

  /**
   * @param message key of what is said
   * @param sign the sign that is right; "" if another sign does not mend it
   */
  OfDirection(RuleInfo info, DirectionFault fault, String message, String sign) {
    super(info);
    this.fault = fault;
    this.message = message;
    this.sign = sign;
  }

  @Override
  final void judge(Target target, Facts facts, Findings out) {
    if (DirectionFault.of(target) != fault) {
      return;
    }
    Findings.Draft draft =
        out.found(message, target.title(), target.value())
            .at(target.place())
            .actual(target.value());
    boolean faulty = fault == DirectionFault.WANTED_FAULT && !target.isBelow(MANY);
    if (sign.isEmpty() || faulty) {
      draft.repair("target.write-value");
    } else if (fault == DirectionFault.SATISFACTION && !target.isBelow(ALL)) {
      draft.repair("target.write-satisfaction");
    } else {
      String meant = target.valueWith(sign);
      draft.expected(meant).repair("target.write-sign", meant);
    }
    draft.add();
  }
}
