package org.mingzhang.core.check.rules.narrative;

import java.util.List;
import org.mingzhang.core.check.Rule;

/** Rules on what the narrative says. */
public final class NarrativeRules {

  private NarrativeRules() {}

  /** All of them, in the order in which findings are told. */
  public static List<Rule> all() {
    return List.of(
        new OwnerNameRule(),
        new LevelWordRule(),
        new StrayYearRule(),
        new ListSumRule(),
        new SaidTwiceRule(),
        new ProjectAmountRule(),
        new AssetsSaidRule(),
        new YuanRule(),
        new DoubledUnitRule(),
        new ChangeFiguresRule(),
        new ChangePercentRule(),
        new ComparisonRule(),
        new ReasonRule(),
        new ReasonDirectionRule(),
        new TotalNameRule(),
        new TopicRule(),
        new ScopeHeadingRule(),
        new TemplateTextRule(),
        new EmptySectionRule(),
        new DuplicateTextRule(),
        new InstitutionCountRule(),
        new PurchaseKindsRule(),
        new RunningItemsRule(),
        new NothingToListRule(),
        new DecimalsRule(),
        new ContentsRule(),
        new GlossaryRule(),
        new GlossaryUseRule());
  }
}
