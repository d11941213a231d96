package org.mingzhang.core.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a budget may be published. Secret projects and codes go together with their money, and so
 * does the revenue that pays for it: what is shown adds up.
 */
public final class Disclosed {

  private final Budget budget;
  private final Set<List<String>> secret;
  private final List<RevenueLine> revenue;
  private final List<CarryOver> carryOver;

  private Disclosed(Budget budget) {
    this.budget = budget;
    this.secret =
        budget.projects().stream()
            .filter(project -> project.secret() || isHidden(project, budget))
            .map(project -> List.of(project.unit(), project.key()))
            .collect(Collectors.toSet());
    this.revenue = new ArrayList<>(budget.revenue());
    this.carryOver = new ArrayList<>(budget.carryOver());
    revenue.removeIf(line -> isHidden(line.function()));
    carryOver.removeIf(line -> isHidden(line.function()));
  }

  /** The part of a budget that may be published; the budget itself where that is all of it. */
  public static Budget of(Budget budget) {
    boolean open =
        budget.disclosure().depths().values().stream().noneMatch(depth -> depth == 0)
            && budget.projects().stream().noneMatch(Project::secret);
    return open ? budget : new Disclosed(budget).budget();
  }

  /** A project all of whose money is under codes that are not published. */
  private static boolean isHidden(Project project, Budget budget) {
    List<ExpenditureLine> own =
        budget.expenditure().stream()
            .filter(line -> line.unit().equals(project.unit()))
            .filter(line -> line.project().equals(project.key()))
            .toList();
    return !own.isEmpty()
        && own.stream().allMatch(line -> budget.disclosure().depth(line.function()) == 0);
  }

  private boolean isHidden(String function) {
    return budget.disclosure().depth(function) == 0;
  }

  private boolean isSecret(String unit, String project) {
    return secret.contains(List.of(unit, project));
  }

  private Budget budget() {
    List<ExpenditureLine> shown = new ArrayList<>();
    for (ExpenditureLine line : budget.expenditure()) {
      if (isHidden(line.function())) {
        continue;
      }
      if (isSecret(line.unit(), line.project())) {
        withoutSource(line);
      } else {
        shown.add(line);
      }
    }
    return new Budget(
        budget.organization(),
        budget.year(),
        budget.institutions(),
        revenue,
        carryOver,
        shown,
        budget.carryForward().stream().filter(line -> !isHidden(line.function())).toList(),
        budget.controls(),
        budget.projects().stream().filter(p -> !isSecret(p.unit(), p.key())).toList(),
        budget.purchases().stream().filter(p -> !isSecret(p.unit(), p.project())).toList(),
        budget.assets(),
        budget.texts(),
        budget.targets(),
        budget.disclosure(),
        budget.codeNames());
  }

  private void withoutSource(ExpenditureLine line) {
    long left = line.fen();
    for (int i = 0; i < revenue.size() && left > 0; i++) {
      RevenueLine source = revenue.get(i);
      if (isOf(line, source.unit(), source.function(), source.fund())) {
        long part = Math.min(left, source.fen());
        left -= part;
        revenue.set(i, source.with(source.function(), source.fund(), source.fen() - part));
      }
    }
    for (int i = 0; i < carryOver.size() && left > 0; i++) {
      CarryOver source = carryOver.get(i);
      if (isOf(line, source.unit(), source.function(), source.fund())) {
        long part = Math.min(left, source.fen());
        left -= part;
        carryOver.set(i, source.with(source.function(), source.fund(), source.fen() - part));
      }
    }
  }

  private static boolean isOf(ExpenditureLine line, String unit, String function, Fund fund) {
    return line.unit().equals(unit) && line.function().equals(function) && line.fund() == fund;
  }
}
