package org.mingzhang.forms.samples;

import java.util.List;
import java.util.stream.IntStream;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.Publication;

/** Clean publications: whatever seed, everything in them agrees. */
public final class SampleBudgets {

  private static final String DEPARTMENT_CODE = "512";
  private static final String DEPARTMENT = "清河口县水务局";

  private static final List<SampleUnit> UNITS =
      List.of(
          new SampleUnit("512001", "清河口县水务局本级", "行政", "正科级"),
          new SampleUnit("512002", "清河口县河道管理所", "事业", "股级"),
          new SampleUnit("512003", "清河口县农村供水管理站", "事业", "股级"));

  private SampleBudgets() {}

  /** A clean publication of the first year of a layout. */
  public static Publication clean(Layout layout, Level level, long seed) {
    int year = Math.max(layout.firstYear(), Math.min(layout.lastYear(), 2025));
    return level == Level.DEPARTMENT
        ? department(layout, year, seed)
        : unit(layout, year, (int) Math.floorMod(seed, UNITS.size()), seed);
  }

  /** The book of one of the three units. */
  public static Publication unit(Layout layout, int year, int unit, long seed) {
    return SampleBook.of(budget(layout, year, unit, seed), layout);
  }

  /** The book of the department: the sum of its units' books of the same seed. */
  public static Publication department(Layout layout, int year, long seed) {
    Organization department = department(layout);
    SampleBudget sum = budget(layout, year, 0, seed);
    for (int unit = 1; unit < UNITS.size(); unit++) {
      sum = sum.plus(budget(layout, year, unit, seed), department);
    }
    return SampleBook.of(sum, layout);
  }

  /** What a unit published for the year before one of these, in the form of that year. */
  public static Publication unitBefore(
      Layout layout, int year, int unit, long seed, Layout formerLayout) {
    return SampleBook.of(before(layout, year, unit, seed), formerLayout);
  }

  /** The same for the department. */
  public static Publication departmentBefore(
      Layout layout, int year, long seed, Layout formerLayout) {
    SampleBudget sum = before(layout, year, 0, seed);
    for (int unit = 1; unit < UNITS.size(); unit++) {
      sum = sum.plus(before(layout, year, unit, seed), department(layout));
    }
    return SampleBook.of(sum, formerLayout);
  }

  /** The department with slips in the sum of its units that its own book does not show. */
  public static Publication departmentAmiss(Layout layout, int year, long seed) {
    List<SampleBudget> units =
        IntStream.range(0, UNITS.size())
            .mapToObj(unit -> budget(layout, year, unit, seed))
            .toList();
    return SampleBook.of(SampleFaults.department(units, department(layout)), layout);
  }

  private static SampleBudget before(Layout layout, int year, int unit, long seed) {
    return SampleYears.before(budget(layout, year, unit, seed), seed * 17 + unit);
  }

  private static Organization department(Layout layout) {
    return new Organization(
        layout.tablesFirst() ? DEPARTMENT_CODE : "", DEPARTMENT, Level.DEPARTMENT);
  }

  private static SampleBudget budget(Layout layout, int year, int unit, long seed) {
    long own = seed * 31 + unit * 7L + year * 1009L;
    return new SampleMaker(layout, UNITS.get(unit), year, own).make();
  }
}
