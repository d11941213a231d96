package org.mingzhang.core.assemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.budget.ExpenditureClass;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.budget.Indicator;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.budget.Use;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.ProjectSheet;

/**
 * The projects, and which lines of project expenditure are theirs. A line of just the amount of a
 * project is taken first; the rest is given out in order, fiscal funds to what the sheet calls
 * fiscal, other funds to the rest.
 */
final class Projects {

  private final UnitKeys units;
  private final List<Purchases.Line> purchases;
  private final List<Wanted> wanted = new ArrayList<>();
  private final List<ExpenditureLine> lines;
  private int withoutAmount;
  private boolean spread;

  /** A project, and the money it should have. */
  private record Wanted(Project project, long fiscal, long other) {}

  Projects(
      Printed printed,
      UnitKeys units,
      List<Purchases.Line> purchases,
      List<ExpenditureLine> lines) {
    this.units = units;
    this.purchases = purchases;
    this.lines = new ArrayList<>(lines);
    printed.publication().projects().forEach(this::add);
    purchases.forEach(this::addPublic);
    give();
  }

  List<Project> projects() {
    return wanted.stream().map(Wanted::project).toList();
  }

  List<ExpenditureLine> lines() {
    return lines;
  }

  /** How many projects there are of which nobody knows what they cost. */
  int withoutAmount() {
    return withoutAmount;
  }

  /** Whether some project got parts of several lines because none was just its own. */
  boolean isSpread() {
    return spread;
  }

  /** What purchases call the project that pays for them: its key. */
  String keyOf(Purchases.Line purchase) {
    return wanted.stream()
        .map(Wanted::project)
        .filter(project -> isOf(purchase, project.unit(), project.name()))
        .map(Project::key)
        .findFirst()
        .orElse(purchase.project());
  }

  private static boolean isOf(Purchases.Line purchase, String unit, String name) {
    return purchase.unit().equals(unit) && CodeName.same(purchase.project(), name);
  }

  private void add(ProjectSheet sheet) {
    String unit = units.ofSheet(sheet.unitCode(), sheet.unitName());
    Amount budget = sheet.budget().amount();
    Purchases.@Nullable Line purchase = purchaseOf(sheet.name(), unit, budget);
    if (unit.isEmpty() && purchase != null) {
      unit = purchase.unit();
    }
    long fen = purchase == null ? 0 : purchase.projectFen();
    fen = budget == null ? fen : budget.fen();
    Amount other = sheet.otherFunds().amount();
    long otherFen = other == null ? 0 : Math.min(fen, other.fen());
    withoutAmount += fen == 0 ? 1 : 0;
    wanted.add(new Wanted(project(sheet, unit), fen - otherFen, otherFen));
  }

  /**
   * A purchase that a project of this name pays for and no project before it does; of several units
   * with such a project that whose purchase states the same budget.
   */
  private Purchases.@Nullable Line purchaseOf(String name, String unit, @Nullable Amount budget) {
    Purchases.@Nullable Line first = null;
    for (Purchases.Line line : purchases) {
      boolean own = unit.isEmpty() || unit.equals(line.unit());
      if (own && CodeName.same(line.project(), name) && !isKnown(line)) {
        if (budget != null && line.projectFen() == budget.fen()) {
          return line;
        }
        first = first == null ? line : first;
      }
    }
    return budget == null ? first : null;
  }

  private boolean isKnown(Purchases.Line line) {
    return wanted.stream()
        .map(Wanted::project)
        .anyMatch(project -> isOf(line, project.unit(), project.name()));
  }

  private static Project project(ProjectSheet sheet, String unit) {
    return new Project(
        unit,
        sheet.code(),
        sheet.name(),
        ExpenditureClass.SPECIFIC,
        new TreeMap<>(),
        sheet.purpose(),
        plan(sheet.paymentPlan()),
        sheet.goals(),
        sheet.indicators().stream().map(Projects::indicator).toList(),
        false);
  }

  private static SortedMap<Integer, BigDecimal> plan(Map<Integer, String> printed) {
    SortedMap<Integer, BigDecimal> plan = new TreeMap<>();
    printed.forEach(
        (month, share) -> {
          String number = CodeName.plain(share).replace("%", "");
          if (number.matches("\\d{1,3}(\\.\\d{1,4})?")) {
            plan.put(month, new BigDecimal(number));
          }
        });
    return plan;
  }

  private static Indicator indicator(ProjectSheet.Indicator indicator) {
    return new Indicator(
        indicator.level1(),
        indicator.level2(),
        indicator.level3(),
        indicator.description(),
        indicator.value(),
        indicator.basis());
  }

  /** What purchases call a project without there being a sheet is public money (公用经费). */
  private void addPublic(Purchases.Line line) {
    if (!isKnown(line) && !line.project().isEmpty()) {
      Project project =
          new Project(
              line.unit(),
              "",
              line.project(),
              ExpenditureClass.PUBLIC,
              new TreeMap<>(),
              "",
              new TreeMap<>(),
              List.of(),
              List.of(),
              false);
      wanted.add(new Wanted(project, line.projectFen(), 0));
    }
  }

  private void give() {
    Predicate<ExpenditureLine> fiscal = line -> line.fund().isFiscal();
    List<Wanted> own = wanted.stream().filter(w -> !w.project().kind().isBasic()).toList();
    Predicate<ExpenditureLine> project =
        line -> !line.kind().isBasic() && line.use() == Use.OWN_WORK;
    give(own, true, project.and(fiscal));
    give(own, false, project.and(fiscal.negate()));
    List<Wanted> running = wanted.stream().filter(w -> w.project().kind().isBasic()).toList();
    give(
        running,
        true,
        line -> line.kind() == ExpenditureClass.PUBLIC && line.fund() == Fund.GENERAL);
  }

  private void give(List<Wanted> to, boolean fiscal, Predicate<ExpenditureLine> from) {
    List<Wanted> rest = new ArrayList<>();
    for (Wanted one : to) {
      long fen = fiscal ? one.fiscal() : one.other();
      int exact = fen == 0 ? -1 : exact(fen, from);
      if (exact >= 0) {
        take(exact, one, fen);
      } else if (fen > 0) {
        rest.add(one);
      }
    }
    for (Wanted one : rest) {
      long left = fiscal ? one.fiscal() : one.other();
      for (int i = 0; i < lines.size() && left > 0; i++) {
        ExpenditureLine line = lines.get(i);
        if (line.project().isEmpty() && from.test(line)) {
          long part = Math.min(left, line.fen());
          spread |= part < line.fen() || part < left;
          left -= part;
          take(i, one, part);
        }
      }
    }
  }

  private int exact(long fen, Predicate<ExpenditureLine> from) {
    for (int i = 0; i < lines.size(); i++) {
      ExpenditureLine line = lines.get(i);
      if (line.fen() == fen && line.project().isEmpty() && from.test(line)) {
        return i;
      }
    }
    return -1;
  }

  private void take(int index, Wanted one, long fen) {
    ExpenditureLine line = lines.get(index);
    ExpenditureLine part =
        Lines.project(line.with(line.fund(), fen), one.project().unit(), one.project().key());
    Lines.split(lines, index, part, line.fen() - fen);
  }
}
