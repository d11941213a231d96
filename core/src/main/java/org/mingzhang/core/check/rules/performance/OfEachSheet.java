package org.mingzhang.core.check.rules.performance;

import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;

/** A rule that judges every target sheet by itself. */
abstract class OfEachSheet implements Rule {

  private final RuleInfo info;

  OfEachSheet(RuleInfo info) {
    this.info = info;
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final void check(Facts facts, Findings out) {
    List<Targets.Sheet> sheets = Targets.of(facts).sheets();
    if (sheets.isEmpty()) {
      out.notApplicable("target.none");
    }
    for (Targets.Sheet sheet : sheets) {
      judge(sheet, facts, out);
    }
  }

  abstract void judge(Targets.Sheet sheet, Facts facts, Findings out);
}
