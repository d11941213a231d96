package org.mingzhang.core.check.rules.completeness;

import java.util.List;
import org.mingzhang.core.check.Rule;

/** Rules on what must be there, and on what must agree about year, owner and unit. */
public final class CompletenessRules {

  private CompletenessRules() {}

  /** All of them, in the order in which findings are told. */
  public static List<Rule> all() {
    return List.of(
        new MissingTablesRule(),
        new MissingSectionsRule(),
        new EmptyTableRule(),
        new TableNoteRule(),
        new MoneyUnitRule(),
        new YearRule(),
        new OrganizationRule(),
        new ScopeWordRule(),
        new AssetDateRule(),
        new SequenceRule());
  }
}
