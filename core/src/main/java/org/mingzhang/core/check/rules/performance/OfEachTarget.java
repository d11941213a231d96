package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;

/** A rule that judges every indicator by itself. */
abstract class OfEachTarget implements Rule {

  private final RuleInfo info;

  OfEachTarget(RuleInfo info) {
    this.info = info;
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final void check(Facts facts, Findings out) {
    boolean any = false;
    for (Targets.Sheet sheet : Targets.of(facts).sheets()) {
      for (Target target : sheet.targets()) {
        any = true;
        judge(target, facts, out);
      }
    }
    if (!any) {
      out.notApplicable("target.none");
    }
  }

  abstract void judge(Target target, Facts facts, Findings out);
}
