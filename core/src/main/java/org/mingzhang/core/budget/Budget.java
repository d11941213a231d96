package org.mingzhang.core.budget;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.OverallPerformance;

/**
 * The budget of a unit for one year, or of a department as the sum of its units: everything that is
 * entered, and nothing that follows from it. Money is whole fen.
 *
 * @param institutions the unit, or the units of the department
 * @param assets held at the end of the year before
 * @param targets of the whole unit or department (整体绩效目标)
 * @param codeNames names of codes that the official lists do not have, or have otherwise
 */
public record Budget(
    Organization organization,
    int year,
    List<Institution> institutions,
    List<RevenueLine> revenue,
    List<CarryOver> carryOver,
    List<ExpenditureLine> expenditure,
    List<CarryForward> carryForward,
    List<ControlFigure> controls,
    List<Project> projects,
    List<Purchase> purchases,
    List<AssetHolding> assets,
    Texts texts,
    OverallPerformance targets,
    Disclosure disclosure,
    SortedMap<String, String> codeNames) {

  public Budget {
    institutions = List.copyOf(institutions);
    revenue = List.copyOf(revenue);
    carryOver = List.copyOf(carryOver);
    expenditure = List.copyOf(expenditure);
    carryForward = List.copyOf(carryForward);
    controls = List.copyOf(controls);
    projects = List.copyOf(projects);
    purchases = List.copyOf(purchases);
    assets = List.copyOf(assets);
    codeNames = Collections.unmodifiableSortedMap(new TreeMap<>(codeNames));
  }

  /** A budget in which nothing is entered yet. */
  public static Budget empty(Organization organization, int year, List<Institution> institutions) {
    return new Budget(
        organization,
        year,
        institutions,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Texts.NONE,
        OverallPerformance.NONE,
        Disclosure.FULL,
        new TreeMap<>());
  }

  /** What a project costs this year. */
  public long cost(Project project) {
    return expenditure.stream()
        .filter(line -> line.unit().equals(project.unit()) && line.project().equals(project.key()))
        .mapToLong(ExpenditureLine::fen)
        .reduce(0, Math::addExact);
  }

  /** The project of a unit that lines and purchases call by this key. */
  public Optional<Project> project(String unit, String key) {
    return projects.stream()
        .filter(project -> project.unit().equals(unit) && project.key().equals(key))
        .findFirst();
  }

  /** The institution of a code. */
  public Optional<Institution> institution(String code) {
    return institutions.stream().filter(unit -> unit.code().equals(code)).findFirst();
  }

  /** The same budget with other words. */
  public Budget with(Texts others) {
    return with(others, targets);
  }

  /** The same budget with other words and targets. */
  public Budget with(Texts others, OverallPerformance otherTargets) {
    return new Budget(
        organization,
        year,
        institutions,
        revenue,
        carryOver,
        expenditure,
        carryForward,
        controls,
        projects,
        purchases,
        assets,
        others,
        otherTargets,
        disclosure,
        codeNames);
  }

  /** The same budget with other money in it. */
  public Budget withMoney(
      List<RevenueLine> otherRevenue,
      List<CarryOver> otherCarryOver,
      List<ExpenditureLine> otherExpenditure,
      List<CarryForward> otherCarryForward) {
    return new Budget(
        organization,
        year,
        institutions,
        otherRevenue,
        otherCarryOver,
        otherExpenditure,
        otherCarryForward,
        controls,
        projects,
        purchases,
        assets,
        texts,
        targets,
        disclosure,
        codeNames);
  }
}
