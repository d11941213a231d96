package org.mingzhang.core.check.rules;

import java.util.List;
import org.mingzhang.core.check.Rule;

/** Every rule that is a class, in the order in which findings are told. */
public final class Judgements {

  private static final List<Rule> ALL =
      List.of(
          new MissingTablesRule(),
          new MissingSectionsRule(),
          new EmptyTableRule(),
          new TableNoteRule(),
          new MoneyUnitRule(),
          new YearRule(),
          new OrganizationRule(),
          new ScopeWordRule(),
          new AssetDateRule(),
          new CodeLengthRule(),
          new UnknownCodeRule(),
          new CodeNameRule(),
          new DuplicateCodeRule(),
          new CodeParentRule(),
          new CodeDepthRule(),
          new CodeOrderRule(),
          new SequenceRule(),
          new BasicClassRule(),
          new ProjectCodeRule(),
          new DuplicateProjectRule(),
          new PurchaseCodeRule(),
          new PurchaseNameRule(),
          new GlossaryCodeRule());

  private Judgements() {}

  /** All of them. */
  public static List<Rule> all() {
    return ALL;
  }
}
