package org.mingzhang.engine.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Others;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.across.Unfit.Reason;
import org.mingzhang.engine.review.Reading;

/** The documents given to check others against; tells for each which of them it is put beside. */
public final class Companions {

  /** Nothing to check against. */
  public static final Companions NONE = new Companions(List.of(), List.of());

  private final List<Given> lastYear;
  private final List<Given> units;

  /**
   * @param lastYear what was published for the year before; empty if not given
   * @param units what the units of a department published; empty if not given
   */
  public Companions(List<Reading> lastYear, List<Reading> units) {
    this.lastYear = Given.of(lastYear);
    this.units = Given.of(units);
  }

  /**
   * The documents each publication of a file is checked against, in order. Where a file holds
   * several publications it is enough that one of them finds what it needs.
   *
   * @throws Unfit if what was given fits none of them
   */
  public List<Others> of(List<Publication> publications) {
    List<Others.@Nullable Book> years = new ArrayList<>();
    List<List<Others.Book>> below = new ArrayList<>();
    Unfit noYear = null;
    Unfit noUnits = null;
    for (Publication publication : publications) {
      Others.Book year = null;
      List<Others.Book> parts = List.of();
      try {
        year = lastYear.isEmpty() ? null : lastYear(publication.organization(), publication.year());
      } catch (Unfit unfit) {
        noYear = noYear == null ? unfit : noYear;
      }
      try {
        parts = units.isEmpty() ? List.of() : units(publication.organization(), publication.year());
      } catch (Unfit unfit) {
        noUnits = noUnits == null || isDepartment(publication) ? unfit : noUnits;
      }
      years.add(year);
      below.add(parts);
    }
    if (noYear != null && years.stream().allMatch(year -> year == null)) {
      throw noYear;
    }
    if (noUnits != null && below.stream().allMatch(List::isEmpty)) {
      throw noUnits;
    }
    List<Others> others = new ArrayList<>();
    for (int i = 0; i < publications.size(); i++) {
      others.add(new Others(years.get(i), below.get(i)));
    }
    return others;
  }

  private static boolean isDepartment(Publication publication) {
    return publication.organization().level() == Level.DEPARTMENT;
  }

  /**
   * What an organisation published for the year before one.
   *
   * @throws Unfit if that is not among what was given for last year
   */
  public Others.Book lastYear(Organization organization, int year) {
    if (year == 0) {
      throw new Unfit(Reason.NO_YEAR, organization.name());
    }
    int wanted = year - 1;
    List<Given> own =
        lastYear.stream()
            .filter(given -> given.isOf(organization) && given.isOfLevel(organization.level()))
            .toList();
    List<Given> fitting =
        own.stream().filter(given -> given.year() == wanted && given.isBudget()).toList();
    if (fitting.size() > 1) {
      throw twice(fitting.get(0), fitting.get(1));
    }
    return fitting.stream()
        .findFirst()
        .orElseThrow(() -> whyNone(organization, own, wanted))
        .book();
  }

  private static Unfit twice(Given one, Given other) {
    return new Unfit(Reason.TWICE, one.organization().name(), one.file(), other.file());
  }

  private Unfit whyNone(Organization organization, List<Given> own, int wanted) {
    Optional<Given> account = own.stream().filter(given -> !given.isBudget()).findFirst();
    if (account.isPresent()) {
      return new Unfit(Reason.FINAL_ACCOUNT, account.get().file());
    }
    if (!own.isEmpty()) {
      Given given = own.getFirst();
      return new Unfit(Reason.WRONG_YEAR, given.file(), given.year(), wanted);
    }
    return lastYear.stream()
        .filter(given -> given.isOf(organization) || isAbove(given.organization(), organization))
        .filter(given -> !given.isOfLevel(organization.level()))
        .findFirst()
        .map(given -> new Unfit(Reason.WRONG_LEVEL, given.file(), given.organization().name()))
        .orElseGet(
            () ->
                new Unfit(
                    Reason.OTHER_ORGANIZATION,
                    lastYear.getFirst().file(),
                    lastYear.getFirst().organization().name(),
                    organization.name()));
  }

  /** Whether one is the department of the other. */
  private static boolean isAbove(Organization one, Organization other) {
    return !one.code().isBlank()
        && !other.code().isBlank()
        && (other.code().startsWith(one.code()) || one.code().startsWith(other.code()));
  }

  /**
   * What the units of a department published for a year.
   *
   * @throws Unfit if it is no department, or something else is among what was given for its units
   */
  public List<Others.Book> units(Organization department, int year) {
    if (department.level() != Level.DEPARTMENT) {
      throw new Unfit(Reason.NO_DEPARTMENT, department.name());
    }
    List<Given> found = new ArrayList<>();
    for (Given given : units) {
      if (given.isOfLevel(Level.UNIT)) {
        found.add(fitting(given, department, year, found));
      }
    }
    if (found.isEmpty()) {
      throw new Unfit(Reason.NO_UNITS, units.getFirst().file());
    }
    return found.stream().map(Given::book).toList();
  }

  private static Given fitting(Given given, Organization department, int year, List<Given> before) {
    String name = given.organization().name();
    if (!given.isBudget()) {
      throw new Unfit(Reason.FINAL_ACCOUNT, given.file());
    }
    if (year == 0 || given.year() != year) {
      throw new Unfit(Reason.UNIT_OF_OTHER_YEAR, given.file(), name, given.year(), year);
    }
    if (!department.code().isBlank()
        && !given.organization().code().isBlank()
        && !isAbove(department, given.organization())) {
      throw new Unfit(Reason.UNIT_OF_OTHER_DEPARTMENT, given.file(), name, department.name());
    }
    before.stream()
        .filter(other -> other.isOf(given.organization()))
        .findFirst()
        .ifPresent(
            other -> {
              throw twice(other, given);
            });
    return given;
  }
}
