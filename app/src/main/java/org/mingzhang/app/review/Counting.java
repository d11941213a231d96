package org.mingzhang.app.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.Drafts;
import org.mingzhang.app.review.Standing.Count;
import org.mingzhang.app.review.workflow.Round;
import org.mingzhang.app.review.workflow.Workflow;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.check.verdict.Fault;
import org.mingzhang.engine.workbook.typed.TypedBudget;
import org.springframework.stereotype.Component;

/** Checks a draft and counts what lists show of it, so that no list has to check anything. */
@Component
class Counting {

  private static final int FIRST = 3;

  private final Drafts drafts;
  private final Checks checks;
  private final Versions versions;
  private final Workflow workflow;

  Counting(Drafts drafts, Checks checks, Versions versions, Workflow workflow) {
    this.drafts = drafts;
    this.checks = checks;
    this.versions = versions;
    this.workflow = workflow;
  }

  /** Reads and checks a draft as it stands. */
  Checked check(Draft draft, Standing standing, Locale language) {
    TypedBudget read = drafts.read(draft);
    Budget budget =
        draft.isDepartment()
            ? Drafts.sum(read.budget(), drafts.units(draft).stream().map(drafts::budget).toList())
            : read.budget();
    return checks.check(draft, workflow.round(standing.round()), budget, read.faults(), language);
  }

  /** What lists show of it. */
  Count count(Draft draft, Standing standing, Checked checked) {
    Optional<Budget> before = before(draft, standing);
    List<LineChange> lines =
        before.map(old -> LineChanges.between(old, checked.budget())).orElse(List.of());
    long total = SumChanges.total(checked.budget());
    return new Count(
        checked.errors(),
        checked.warnings(),
        checked.notes(),
        total,
        lines.size(),
        before.map(old -> total - SumChanges.total(old)).orElse(0L),
        first(checked),
        checked.findings().isEmpty() ? first(checked) : english(draft, standing, checked));
  }

  /** The version before, failing that last year's budget. */
  Optional<Budget> before(Draft draft, Standing standing) {
    Long last = standing.version();
    return last == null
        ? versions.lastYear(draft.year(), draft.organisation())
        : Optional.of(versions.budget(last));
  }

  private String english(Draft draft, Standing standing, Checked checked) {
    Round round = workflow.round(standing.round());
    return first(checks.check(draft, round, checked.budget(), checked.typed(), Locale.ENGLISH));
  }

  private static String first(Checked checked) {
    return String.join(
        "\n",
        checked.review().faults().stream()
            .map(Fault::first)
            .filter(finding -> finding.severity() != org.mingzhang.core.check.Finding.Severity.NOTE)
            .limit(FIRST)
            .map(finding -> finding.message().replace('\n', ' '))
            .toList());
  }
}
