package org.mingzhang.forms.samples;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.publication.Organization;

/** A department put together from its units with slips that its own book does not show. */
final class SampleFaults {

  private SampleFaults() {}

  /**
   * One project of the second unit with another amount, one purchase of the third left out, and
   * other assets of the first booked with ten times a hundred yuan more.
   */
  static SampleBudget department(List<SampleBudget> units, Organization department) {
    List<SampleBudget> slipped =
        List.of(assets(units.get(0)), project(units.get(1)), purchase(units.get(2)));
    SampleBudget sum = slipped.getFirst();
    for (SampleBudget unit : slipped.subList(1, slipped.size())) {
      sum = sum.plus(unit, department);
    }
    return sum;
  }

  private static SampleBudget with(
      SampleBudget unit,
      List<SampleProject> projects,
      List<SamplePurchase> purchases,
      SampleAssets assets) {
    return new SampleBudget(
        unit.organization(),
        unit.year(),
        unit.units(),
        unit.basic(),
        projects,
        purchases,
        assets,
        unit.change());
  }

  private static SampleBudget assets(SampleBudget unit) {
    SampleAssets a = unit.assets();
    SampleAssets more =
        new SampleAssets(
            a.buildingArea(),
            a.buildingFen(),
            a.officeArea(),
            a.officeFen(),
            a.vehicles(),
            a.vehicleFen(),
            a.equipment(),
            a.equipmentFen(),
            a.otherFen() + 1_000 * Dice.STEP);
    return with(unit, unit.projects(), unit.purchases(), more);
  }

  /** The largest project, twenty times ten thousand yuan less. */
  private static SampleBudget project(SampleBudget unit) {
    List<SampleProject> projects = new ArrayList<>(unit.projects());
    SampleProject first = projects.getFirst();
    Line line = first.lines().getFirst();
    List<Line> lines = new ArrayList<>(first.lines());
    lines.set(
        0,
        new Line(
            line.function(),
            line.economy(),
            line.fund(),
            line.kind(),
            line.carriedOver(),
            line.fen() - 3_600 * Dice.STEP));
    SampleProject slipped = new SampleProject(first.unit(), first.theme(), first.code(), lines);
    projects.set(0, slipped);
    List<SamplePurchase> purchases =
        unit.purchases().stream()
            .map(
                it ->
                    it.project() == first
                        ? new SamplePurchase(
                            slipped,
                            it.code(),
                            it.item(),
                            it.measure(),
                            it.quantity(),
                            it.priceFen())
                        : it)
            .toList();
    return with(unit, projects, purchases, unit.assets());
  }

  private static SampleBudget purchase(SampleBudget unit) {
    List<SamplePurchase> purchases = unit.purchases().subList(1, unit.purchases().size());
    return with(unit, unit.projects(), purchases, unit.assets());
  }
}
