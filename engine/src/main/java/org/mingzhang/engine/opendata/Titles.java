package org.mingzhang.engine.opendata;

import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.publication.Organization.Level;

/** What a set of open data is called. */
final class Titles {

  private Titles() {}

  static String of(Budget budget) {
    String scope = budget.organization().level() == Level.DEPARTMENT ? "部门预算" : "单位预算";
    return budget.organization().name() + budget.year() + "年" + scope;
  }

  /** A name of lower case letters, digits and hyphens only. */
  static String id(Budget budget) {
    String code = budget.organization().code();
    return "budget-" + (code.isEmpty() ? "" : code + "-") + budget.year();
  }
}
