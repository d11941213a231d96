package org.mingzhang.core.check.rules.performance;

import java.util.List;
import org.mingzhang.core.check.Rule;

/** Rules on performance targets. */
public final class TargetRules {

  private TargetRules() {}

  /** All of them, in the order in which findings are told. */
  public static List<Rule> all() {
    return List.of(
        new SecretWordsRule(),
        new PlaceholderProjectRule(),
        new PurposeAmountRule(),
        new ForeignTextRule(),
        new PurposeRepeatsRule(),
        new GoalRule(),
        new SharedGoalRule(),
        new GoalMoneyRule(),
        new GoalFigureRule(),
        new OverallRule(),
        new OverallIndicatorsRule(),
        new RequiredKindsRule(),
        new LevelRule(),
        new NameRule(),
        new BlankValueRule(),
        new ValueFormRule(),
        new SatisfactionDirectionRule(),
        new CostDirectionRule(),
        new RateDirectionRule(),
        new TrivialValueRule(),
        new NothingAskedRule(),
        new ReverseIndicatorRule(),
        new OutputDirectionRule(),
        new LifeDirectionRule(),
        new DeadlineDirectionRule(),
        new ForbiddenEventRule(),
        new OverHundredRule(),
        new SatisfactionRangeRule(),
        new LowRateRule(),
        new UnitRule(),
        new UnitWordRule(),
        new VagueValueRule(),
        new MeasurableRule(),
        new TimeRule(),
        new CostBudgetRule(),
        new CostSumRule(),
        new UnitCostRule(),
        new PurchaseQuantityRule(),
        new ContentRule(),
        new RepeatedIndicatorRule(),
        new DescriptionFigureRule(),
        new ForeignDescriptionRule(),
        new CopiedRowRule(),
        new CopiedSetRule(),
        new SizeRule(),
        new BasisRule(),
        new RepeatedDescriptionRule(),
        new MissingSignRule());
  }
}
