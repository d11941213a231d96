package org.mingzhang.core.check.rules.years;

import java.util.List;
import org.mingzhang.core.check.Rule;

/** Rules on a budget and that of the year before. */
public final class YearsRules {

  private YearsRules() {}

  /** All of them, in the order in which findings are told. */
  public static List<Rule> all() {
    return List.of(
        new InstitutionsRule(),
        new DutiesRule(),
        new CopiedParagraphRule(),
        new ProjectTextRule(),
        new ProjectTargetsRule(),
        new ProjectJumpRule(),
        new LoweredTargetRule(),
        new ProjectIdentityRule(),
        new TotalInvestmentRule());
  }
}
