package org.mingzhang.core.check.rules.units;

import java.util.List;
import org.mingzhang.core.check.Rule;

/** Rules on a department and the books of its units. */
public final class UnitsRules {

  private UnitsRules() {}

  /** All of them, in the order in which findings are told. */
  public static List<Rule> all() {
    return List.of(new BooksRule(), new SumRule(), new UnitProjectsRule(), new UnitPurchasesRule());
  }
}
