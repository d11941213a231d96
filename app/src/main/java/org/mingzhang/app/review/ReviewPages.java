package org.mingzhang.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Group;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.Drafts;
import org.mingzhang.app.review.ReviewPage.Back;
import org.mingzhang.app.review.ReviewPage.Choice;
import org.mingzhang.app.review.ReviewPage.Decided;
import org.mingzhang.app.review.ReviewPage.May;
import org.mingzhang.app.review.ReviewPage.Numbers;
import org.mingzhang.app.review.ReviewPage.Stop;
import org.mingzhang.app.review.workflow.Round;
import org.mingzhang.app.review.workflow.Stage;
import org.mingzhang.app.review.workflow.Step;
import org.mingzhang.app.review.workflow.Workflow;
import org.mingzhang.core.budget.Budget;
import org.springframework.stereotype.Component;

/** Puts together what the page of one draft shows: all of it fresh, in the viewer's scope. */
@Component
class ReviewPages {

  private final Desk desk;
  private final Drafts drafts;
  private final Standings standings;
  private final Versions versions;
  private final Tasks tasks;
  private final Counting counting;
  private final Checks checks;
  private final Said said;
  private final Replies replies;
  private final Workflow workflow;

  ReviewPages(
      Desk desk,
      Drafts drafts,
      Standings standings,
      Versions versions,
      Tasks tasks,
      Counting counting,
      Checks checks,
      Said said,
      Replies replies,
      Workflow workflow) {
    this.desk = desk;
    this.drafts = drafts;
    this.standings = standings;
    this.versions = versions;
    this.tasks = tasks;
    this.counting = counting;
    this.checks = checks;
    this.said = said;
    this.replies = replies;
    this.workflow = workflow;
  }

  ReviewPage of(Viewer viewer, long id, Locale language) {
    Draft draft = drafts.get(viewer, id);
    Standing standing = standings.of(draft);
    List<Version> all = versions.of(viewer, id);
    Version version = draft.isOpen() || all.isEmpty() ? null : all.getFirst();
    Round round = workflow.round(version == null ? standing.round() : version.round());
    Frozen frozen =
        version == null ? VersionStore.frozen(drafts.lines(draft)) : versions.lines(version);
    Checked checked =
        version == null
            ? counting.check(draft, standing, language)
            : checks.check(
                draft,
                round,
                versions.budget(version),
                drafts.read(draft, VersionStore.lines(frozen)).faults(),
                language);
    Optional<Version> before = version == null ? last(all) : all.stream().skip(1).findFirst();
    Optional<Budget> old =
        before
            .map(versions::budget)
            .or(() -> versions.lastYear(draft.year(), draft.organisation()));
    List<Task> decided = all.isEmpty() ? List.of() : tasks.of(all.getFirst().id());
    return new ReviewPage(
        draft,
        round.title().in(language),
        version == null ? last(all).orElse(null) : version,
        track(draft, round, decided, language),
        FaultRow.of(checked, language),
        new Numbers(
            checked.errors(),
            checked.warnings(),
            checked.notes(),
            SumChanges.total(checked.budget())),
        old.map(budget -> Comparison.of(budget, checked.budget(), language)).orElse(null),
        before.map(one -> Integer.toString(one.number())).orElse(old.isPresent() ? "last" : ""),
        said.opinions(draft, frozen, language),
        said.corrections(draft, frozen, language),
        said.waivers(draft, viewer),
        version == null ? List.of() : choices(viewer, draft, version, round, decided, language),
        version != null && isOnlyOwn(viewer, draft, version, decided) ? "own" : "",
        may(viewer, draft),
        TypedSheets.of(frozen, language),
        all);
  }

  private static Optional<Version> last(List<Version> all) {
    return all.stream().findFirst();
  }

  private static List<Stop> track(Draft draft, Round round, List<Task> decided, Locale language) {
    List<Stop> stops = new ArrayList<>();
    boolean later = draft.isOpen();
    for (Stage stage : round.stages()) {
      boolean now = stage.id().equals(draft.step());
      List<Decided> steps = new ArrayList<>();
      for (Step step : stage.steps()) {
        decided.stream()
            .filter(task -> task.step().equals(step.id()))
            .reduce((earlier, last) -> last)
            .filter(task -> task.decision() != Task.Decision.OVERTAKEN)
            .ifPresent(task -> steps.add(decided(task, step, language)));
      }
      stops.add(
          new Stop(
              stage.id(),
              stage.title().in(language),
              now ? "now" : later ? "later" : "done",
              steps));
      later |= now;
    }
    return stops;
  }

  private static Decided decided(Task task, Step step, Locale language) {
    return new Decided(
        step.title().in(language),
        task.decision().name(),
        task.decidedName(),
        task.decidedAt() == null ? "" : Shown.at(task.decidedAt()),
        task.opinion());
  }

  private List<Choice> choices(
      Viewer viewer,
      Draft draft,
      Version version,
      Round round,
      List<Task> decided,
      Locale language) {
    List<String> waiting =
        decided.stream()
            .filter(Task::isWaiting)
            .filter(task -> Desk.mayDecide(viewer, task.role(), draft))
            .filter(task -> !desk.isOwn(viewer, version, decided, task.step()))
            .map(Task::step)
            .toList();
    return round.stages().stream()
        .flatMap(stage -> stage.steps().stream())
        .filter(step -> waiting.contains(step.id()))
        .map(step -> choice(draft, round, step, language))
        .toList();
  }

  private Choice choice(Draft draft, Round round, Step step, Locale language) {
    boolean reply = workflow.isReply(round.id(), step.id());
    return new Choice(
        step.id(),
        step.title().in(language),
        step.back().stream()
            .map(
                back ->
                    new Back(
                        back, round.stage(back).map(one -> one.title().in(language)).orElse("")))
            .toList(),
        step.corrects(),
        reply,
        reply ? replies.of(draft.campaign()).map(Replies.Numbering::next).orElse("") : "");
  }

  /** Whether a step waits for his role, but not for him. */
  private boolean isOnlyOwn(
      Viewer viewer, Draft draft, @Nullable Version version, List<Task> decided) {
    return version != null
        && decided.stream()
            .filter(Task::isWaiting)
            .filter(task -> Desk.mayDecide(viewer, task.role(), draft))
            .anyMatch(task -> desk.isOwn(viewer, version, decided, task.step()));
  }

  private static May may(Viewer viewer, Draft draft) {
    boolean own = viewer.organisation() == draft.organisation();
    return new May(
        draft.isOpen() && own && viewer.is(Role.PREPARER),
        draft.step().equals(Workflow.APPROVED) && viewer.is(Role.BUDGET_REVIEWER),
        viewer.isAny(Group.REVIEWERS.roles()),
        viewer.is(Role.BUDGET_REVIEWER),
        own && viewer.isAny(Set.of(Role.PREPARER, Role.HEAD)));
  }
}
