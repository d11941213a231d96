package org.mingzhang.app.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.Drafts;
import org.mingzhang.app.review.workflow.Round;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.check.Others;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.derive.Derivation;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.review.Reviewer;
import org.mingzhang.engine.review.Source;
import org.mingzhang.engine.waive.Waivers;
import org.mingzhang.engine.workbook.fault.FaultKind;
import org.mingzhang.engine.workbook.typed.TypedFault;
import org.springframework.stereotype.Component;

/** Checks a draft as its round asks. */
@Component
class Checks {

  private final Drafts drafts;
  private final Versions versions;
  private final Rounds rounds;
  private final WaiverStore waivers;

  Checks(Drafts drafts, Versions versions, Rounds rounds, WaiverStore waivers) {
    this.drafts = drafts;
    this.versions = versions;
    this.rounds = rounds;
    this.waivers = waivers;
  }

  /**
   * Checks a budget.
   *
   * @param budget the whole of it; of a department with the money of its units
   * @param faults of reading what was typed
   */
  Checked check(Draft draft, Round round, Budget budget, List<TypedFault> faults, Locale language) {
    List<TypedFault> typed = new ArrayList<>();
    long over = 0;
    for (TypedFault fault : faults) {
      boolean tooMuch = fault.fault().kind() == FaultKind.OVER_CONTROL;
      if (!tooMuch || round.controls()) {
        typed.add(fault);
        over += tooMuch ? 1 : 0;
      }
    }
    return new Checked(
        budget,
        typed,
        review(draft, budget, waivers.agreed(draft.id()), language),
        unreviewed(draft, round, budget),
        over);
  }

  /** What the rules say of the budget as it would be printed. */
  Review review(Draft draft, Budget budget, Waivers setAside, Locale language) {
    Layout layout = layout(draft);
    Budget lastYear = versions.lastYear(draft.year(), draft.organisation()).orElse(null);
    Publication publication = Derivation.publication(budget, layout, lastYear);
    Others others =
        lastYear == null
            ? Others.NONE
            : new Others(
                new Others.Book(
                    Integer.toString(lastYear.year()),
                    Derivation.publication(lastYear, layout, null),
                    layout),
                List.of());
    return new Reviewer(RuleBook.standard(), language, setAside)
        .review(new Source(draft.name(), "", "budget", 1), publication, others);
  }

  static Layout layout(Draft draft) {
    return Layouts.standard().find(draft.layout()).orElseThrow();
  }

  /**
   * Projects that nobody has passed in the round before: those that the unit's approved version had
   * not, and all of a unit that has none. Nothing is asked in a year that begins with this round.
   */
  private List<String> unreviewed(Draft draft, Round round, Budget budget) {
    Optional<Round> earlier =
        round.reviewed() ? rounds.reviewedBefore(draft.campaign(), round) : Optional.empty();
    if (earlier.isEmpty()) {
      return List.of();
    }
    Set<String> known = new HashSet<>();
    for (Draft one : draft.isDepartment() ? drafts.units(draft) : List.of(draft)) {
      versions
          .approvedIn(one.id(), earlier.get().id())
          .map(versions::budget)
          .map(Budget::projects)
          .orElse(List.of())
          .forEach(
              project -> {
                known.add(project.unit() + project.name());
                known.add(project.unit() + project.key());
              });
    }
    return budget.projects().stream()
        .filter(project -> !project.kind().isBasic())
        .filter(
            project ->
                !known.contains(project.unit() + project.name())
                    && !known.contains(project.unit() + project.key()))
        .map(Project::name)
        .toList();
  }
}
