package org.mingzhang.forms.samples;

import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.derive.Derivation;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.sample.Variety;

/** Clean publications, derived from made-up budgets: whatever seed, everything in them agrees. */
public final class SampleBudgets {

  private SampleBudgets() {}

  /** A clean publication of a year of a layout. */
  public static Publication clean(Layout layout, Level level, long seed) {
    var samples = org.mingzhang.core.sample.SampleBudgets.of(layout, seed);
    return derived(samples, samples.of(level));
  }

  /** The same of a budget with something of everything in it. */
  public static Publication varied(Layout layout, Level level, long seed) {
    boolean carryForward = layout.views().row("revenue_expenditure", "年终结转结余").isPresent();
    Variety variety = new Variety(true, true, carryForward, true, true, false);
    int year = org.mingzhang.core.sample.SampleBudgets.of(layout, seed).year();
    var samples = new org.mingzhang.core.sample.SampleBudgets(layout, year, variety, seed);
    return derived(samples, samples.of(level));
  }

  /** A unit that has nothing and spends nothing, and nothing to compare with. */
  public static Publication nothing(Layout layout) {
    var samples = org.mingzhang.core.sample.SampleBudgets.of(layout, 1);
    return Derivation.publication(samples.nothing(), layout, null);
  }

  /** The book of one of the three units. */
  public static Publication unit(Layout layout, int year, int unit, long seed) {
    var samples = samples(layout, year, seed);
    return derived(samples, samples.unit(unit));
  }

  /** The book of the department: the sum of its units' books of the same seed. */
  public static Publication department(Layout layout, int year, long seed) {
    var samples = samples(layout, year, seed);
    return derived(samples, samples.department());
  }

  private static org.mingzhang.core.sample.SampleBudgets samples(
      Layout layout, int year, long seed) {
    return new org.mingzhang.core.sample.SampleBudgets(layout, year, Variety.USUAL, seed);
  }

  private static Publication derived(
      org.mingzhang.core.sample.SampleBudgets samples, Budget budget) {
    return Derivation.publication(budget, samples.layout(), samples.lastYear(budget));
  }
}
