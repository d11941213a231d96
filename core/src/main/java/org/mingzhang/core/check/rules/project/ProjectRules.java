package org.mingzhang.core.check.rules.project;

import java.util.List;
import org.mingzhang.core.check.Rule;

/** Rules on projects and on what is bought for them. */
public final class ProjectRules {

  private ProjectRules() {}

  /** All of them, in the order in which findings are told. */
  public static List<Rule> all() {
    return List.of(
        new ProjectCodeRule(),
        new DuplicateProjectRule(),
        new PaymentPlanRule(),
        new PurchaseCodeRule(),
        new PurchaseNameRule(),
        new PurchaseBudgetRule(),
        new ProjectsNamedRule());
  }
}
