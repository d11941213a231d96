package org.mingzhang.app.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.review.workflow.Round;
import org.mingzhang.app.review.workflow.Workflow;
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

  private final Versions versions;
  private final Workflow workflow;
  private final WaiverStore waivers;

  Checks(Versions versions, Workflow workflow, WaiverStore waivers) {
    this.versions = versions;
    this.workflow = workflow;
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

  /** Projects that nobody reviewed in the round before; none if there was none in this campaign. */
  private List<String> unreviewed(Draft draft, Round round, Budget budget) {
    Optional<Version> before =
        round.reviewed()
            ? workflow.upBefore(round).flatMap(way -> versions.approvedIn(draft.id(), way.id()))
            : Optional.empty();
    if (before.isEmpty()) {
      return List.of();
    }
    Set<String> known = new HashSet<>();
    for (Project project : versions.budget(before.get()).projects()) {
      known.add(project.unit() + project.name());
      known.add(project.unit() + project.key());
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
