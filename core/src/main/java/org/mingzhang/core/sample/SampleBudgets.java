package org.mingzhang.core.sample;

import java.util.List;
import java.util.stream.IntStream;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Institution;
import org.mingzhang.core.budget.RollUp;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;

/**
 * Budgets of the made-up bureau: the same for the same layout, year, variety and seed.
 *
 * @param layout which form they are to be printed in; it says which funds there are
 */
public record SampleBudgets(Layout layout, int year, Variety variety, long seed) {

  /** The usual mix, in a year that the layout is used for. */
  public static SampleBudgets of(Layout layout, long seed) {
    int year = Math.max(layout.firstYear(), Math.min(layout.lastYear(), 2025));
    return new SampleBudgets(layout, year, Variety.USUAL, seed);
  }

  /** The book of the department, or that of one of its units. */
  public Budget of(Level level) {
    return level == Level.DEPARTMENT
        ? department()
        : unit((int) Math.floorMod(seed, SampleUnit.ALL.size()));
  }

  /** The books of the three units. */
  public List<Budget> units() {
    List<Budget> units = IntStream.range(0, SampleUnit.ALL.size()).mapToObj(this::made).toList();
    return variety.flows() && variety.funds() ? Grants.between(units) : units;
  }

  /**
   * The book of one unit.
   *
   * @param index 0 to 2
   */
  public Budget unit(int index) {
    return units().get(index);
  }

  /** The book of the department: the sum of its units'. */
  public Budget department() {
    SampleTexts texts = new SampleTexts(SampleUnit.DEPARTMENT, year);
    Organization department =
        new Organization(
            layout.tablesFirst() ? SampleUnit.DEPARTMENT_CODE : "",
            SampleUnit.DEPARTMENT,
            Level.DEPARTMENT);
    return RollUp.of(department, texts.texts(), texts.targets(), units());
  }

  /** The budget of the year before one of these. */
  public Budget lastYear(Budget budget) {
    return LastYear.before(budget, seed);
  }

  /** A unit that has nothing and spends nothing. */
  public Budget nothing() {
    Institution unit = SampleUnit.ALL.getLast();
    SampleTexts texts = new SampleTexts(unit.name(), year);
    Organization owner =
        new Organization(layout.tablesFirst() ? unit.code() : "", unit.name(), Level.UNIT);
    return Budget.empty(owner, year, List.of(unit)).with(texts.texts(), texts.targets());
  }

  private Budget made(int index) {
    long own = seed * 31 + index * 7L + year * 1009L;
    return new UnitMaker(layout, SampleUnit.ALL.get(index), year, variety, new Dice(own)).make();
  }
}
