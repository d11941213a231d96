package org.mingzhang.forms.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.core.publication.Organization;

/**
 * The budget of a unit, or of a department as the sum of its units.
 *
 * @param basic the lines that belong to no project
 * @param change what changed against the year before
 */
record SampleBudget(
    Organization organization,
    int year,
    List<SampleUnit> units,
    List<Line> basic,
    List<SampleProject> projects,
    List<SamplePurchase> purchases,
    SampleAssets assets,
    Change change) {

  SampleBudget {
    units = List.copyOf(units);
    basic = List.copyOf(basic);
    projects = List.copyOf(projects);
    purchases = List.copyOf(purchases);
  }

  /** Differences to the year before, in fen. */
  record Change(long basicFen, long projectFen, long threePublicFen) {
    Change plus(Change other) {
      return new Change(
          basicFen + other.basicFen,
          projectFen + other.projectFen,
          threePublicFen + other.threePublicFen);
    }
  }

  List<Line> lines() {
    return Stream.concat(
            basic.stream(), projects.stream().flatMap(project -> project.lines().stream()))
        .toList();
  }

  /** The book of the department over this unit and another. */
  SampleBudget plus(SampleBudget other, Organization department) {
    return new SampleBudget(
        department,
        year,
        joined(units, other.units),
        joined(basic, other.basic),
        joined(projects, other.projects),
        joined(purchases, other.purchases),
        assets.plus(other.assets),
        change.plus(other.change));
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> joined = new ArrayList<>(one);
    joined.addAll(other);
    return joined;
  }
}
