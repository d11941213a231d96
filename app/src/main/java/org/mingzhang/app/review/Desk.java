package org.mingzhang.app.review;

import java.util.List;
import java.util.Set;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.Drafts;
import org.mingzhang.app.review.Task.Decision;
import org.mingzhang.app.review.workflow.Round;
import org.mingzhang.app.review.workflow.Step;
import org.mingzhang.app.review.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Finds what somebody is about to decide, and refuses whoever may not, or comes too late. */
@Component
class Desk {

  /** Who acts for his own organisation only, not for those below it. */
  private static final Set<Role> OWN = Set.of(Role.PREPARER, Role.HEAD);

  private final Drafts drafts;
  private final Standings standings;
  private final Tasks tasks;
  private final Versions versions;
  private final Workflow workflow;

  Desk(Drafts drafts, Standings standings, Tasks tasks, Versions versions, Workflow workflow) {
    this.drafts = drafts;
    this.standings = standings;
    this.tasks = tasks;
    this.versions = versions;
    this.workflow = workflow;
  }

  /** What is decided: all of it held until the transaction ends. */
  record Case(Draft draft, Standing standing, Version version, Round round, Step step, Task task) {}

  /**
   * Takes up a step of a version.
   *
   * @param version the one that the viewer has seen
   * @throws NotHere if it is out of scope, or no step for anybody with the viewer's roles
   * @throws Refusal if another was faster, or it is the viewer's own work
   */
  Case take(Viewer viewer, long id, long version, String step) {
    Draft draft = drafts.get(viewer, id);
    Standing standing = standings.hold(draft);
    Version seen = versions.get(viewer, version);
    if (seen.draft() != id) {
      throw new NotHere();
    }
    Round round = workflow.round(seen.round());
    List<Task> all = tasks.of(version);
    Task task =
        all.stream()
            .filter(one -> one.step().equals(step))
            .reduce((a, b) -> b)
            .orElseThrow(NotHere::new);
    if (!mayDecide(viewer, task.role(), draft)) {
      throw new NotHere();
    }
    if (!task.isWaiting() || !Long.valueOf(version).equals(standing.version())) {
      Task last =
          all.stream().filter(one -> one.decidedBy().length() > 0).reduce((a, b) -> b).orElse(task);
      throw new Refusal(Submissions.MODULE, "late." + last.decision().name(), last.decidedName());
    }
    if (isOwn(viewer, seen, all, step)) {
      throw new Refusal(Submissions.MODULE, "own");
    }
    return new Case(draft, standing, seen, round, step(round, step), task);
  }

  /** Whether somebody decides such steps of a draft within his scope. */
  static boolean mayDecide(Viewer viewer, Role role, Draft draft) {
    return viewer.is(role)
        && (!OWN.contains(role) || viewer.organisation() == draft.organisation());
  }

  /**
   * Whether it is what somebody submitted himself, or, unless the workflow lets him, decided at
   * another step.
   */
  boolean isOwn(Viewer viewer, Version version, List<Task> tasks, String step) {
    return version.submittedBy().equals(viewer.signIn())
        || workflow.separate()
            && tasks.stream()
                .anyMatch(
                    task ->
                        task.decidedBy().equals(viewer.signIn())
                            && task.decision() == Decision.PASSED
                            && !task.step().equals(step));
  }

  private static Step step(Round round, String id) {
    return round.stages().stream()
        .flatMap(stage -> stage.steps().stream())
        .filter(step -> step.id().equals(id))
        .findFirst()
        .orElseThrow(NotHere::new);
  }
}
