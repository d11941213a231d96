package org.mingzhang.app.preparation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.CarryOver;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.budget.RevenueLine;
import org.mingzhang.core.budget.Texts;
import org.mingzhang.core.publication.OverallPerformance;

/**
 * The budget of an earlier year as a start for this one: what goes on is taken over, what belongs
 * to its year alone is left out.
 */
final class RollOver {

  private final Budget before;
  private final Draft draft;

  private RollOver(Budget before, Draft draft) {
    this.before = before;
    this.draft = draft;
  }

  /** A budget for the year of the draft, all of it of the draft's organisation. */
  static Budget into(Draft draft, Budget before) {
    return new RollOver(before, draft).budget();
  }

  /** Some projects of an earlier year with their lines and targets, and nothing else. */
  static Budget projects(Draft draft, Budget before, Set<String> keys) {
    Budget all = into(draft, before);
    return new Budget(
        all.organization(),
        all.year(),
        List.of(),
        List.of(),
        List.of(),
        all.expenditure().stream().filter(line -> keys.contains(line.project())).toList(),
        List.of(),
        List.of(),
        all.projects().stream().filter(project -> keys.contains(project.key())).toList(),
        List.of(),
        List.of(),
        Texts.NONE,
        new OverallPerformance("", List.of(), List.of()),
        all.disclosure(),
        all.codeNames());
  }

  private Budget budget() {
    return new Budget(
        draft.organization(),
        draft.year(),
        before.institutions(),
        before.revenue().stream()
            .map(
                l ->
                    new RevenueLine(draft.code(), l.function(), l.fund(), l.counterpart(), l.fen()))
            .toList(),
        // What was planned to be left is what this year begins with.
        before.carryForward().stream()
            .map(l -> new CarryOver(draft.code(), l.function(), l.fund(), before.year(), l.fen()))
            .toList(),
        before.expenditure().stream().map(line -> line.by(draft.code())).toList(),
        List.of(),
        List.of(),
        before.projects().stream().map(this::project).toList(),
        List.of(),
        List.of(),
        new Texts(
            before.texts().duties(),
            new LinkedHashMap<>(),
            before.texts().uses(),
            new LinkedHashMap<>(),
            before.texts().glossary()),
        before.targets(),
        before.disclosure(),
        before.codeNames());
  }

  private Project project(Project p) {
    SortedMap<Integer, Long> years = new TreeMap<>(p.years());
    years.keySet().removeIf(year -> year <= draft.year());
    return new Project(
        draft.code(),
        p.code(),
        p.name(),
        p.kind(),
        years,
        p.purpose(),
        p.paymentPlan(),
        p.goals(),
        p.indicators(),
        p.secret());
  }
}
