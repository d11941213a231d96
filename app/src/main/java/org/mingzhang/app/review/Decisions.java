package org.mingzhang.app.review;

import java.util.List;
import java.util.Optional;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.Drafts;
import org.mingzhang.app.preparation.Sheets;
import org.mingzhang.app.review.Desk.Case;
import org.mingzhang.app.review.Opinions.Spoken;
import org.mingzhang.app.review.Task.Decision;
import org.mingzhang.app.review.workflow.Stage;
import org.mingzhang.app.review.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes versions on and sends them back; each in one transaction that ends in the record. */
@Component
public class Decisions {

  private final Desk desk;
  private final Drafts drafts;
  private final Standings standings;
  private final Versions versions;
  private final Tasks tasks;
  private final Opinions opinions;
  private final Approvals approvals;
  private final Replies replies;
  private final Audit audit;

  Decisions(
      Desk desk,
      Drafts drafts,
      Standings standings,
      Versions versions,
      Tasks tasks,
      Opinions opinions,
      Approvals approvals,
      Replies replies,
      Audit audit) {
    this.desk = desk;
    this.drafts = drafts;
    this.standings = standings;
    this.versions = versions;
    this.tasks = tasks;
    this.opinions = opinions;
    this.approvals = approvals;
    this.replies = replies;
    this.audit = audit;
  }

  /**
   * Passes a step: signs, agrees, or, at the last one, approves.
   *
   * @param version the one that the viewer has seen
   * @param opinion "" if there is nothing to say
   */
  @Transactional
  public void pass(Viewer viewer, long draft, long version, String step, String opinion) {
    pass(viewer, draft, version, step, opinion, Reply.Wanted.NEXT);
  }

  /**
   * Passes a step.
   *
   * @param wanted what is known of the document, if it is approved by it
   * @return the document with which it was approved; empty if it is not approved yet
   */
  @Transactional
  public Optional<Reply> pass(
      Viewer viewer, long draft, long version, String step, String opinion, Reply.Wanted wanted) {
    Case one = desk.take(viewer, draft, version, step);
    decide(one, viewer, Decision.PASSED, opinion);
    boolean waits = tasks.of(version).stream().anyMatch(Task::isWaiting);
    Optional<Reply> reply = waits ? Optional.empty() : leave(viewer, one, wanted);
    audit.record(
        viewer,
        reply.isPresent() ? "review.approve" : "review.pass",
        Named.of(one.draft(), one.version()),
        step,
        (one.version().sm3() + " " + reply.map(Reply::number).orElse("")).strip());
    return reply;
  }

  /** All steps of the stage have passed it: on to the next, or approved with a document. */
  private Optional<Reply> leave(Viewer viewer, Case one, Reply.Wanted wanted) {
    Stage stage = one.round().stage(one.task().stage()).orElseThrow();
    Optional<Stage> next = one.round().after(stage);
    move(one.draft(), stage.id(), next.map(Stage::id).orElse(Workflow.APPROVED));
    if (next.isPresent()) {
      tasks.open(one.version().id(), next.get());
      return Optional.empty();
    }
    long campaign = one.draft().campaign();
    Reply reply = one.round().binding() ? replies.take(campaign, wanted) : Reply.none(campaign);
    approvals.approve(viewer, one.draft(), one.version(), one.round(), reply);
    return Optional.of(reply);
  }

  /**
   * Sends a version back.
   *
   * @param back to the officer ({@code prepare}) or to a stage before
   * @param said opinions on cells or on the whole; one at least
   */
  @Transactional
  void sendBack(
      Viewer viewer, long draft, long version, String step, String back, List<Spoken> said) {
    List<Spoken> spoken = said.stream().filter(one -> !one.text().isBlank()).toList();
    if (spoken.isEmpty()) {
      throw new Refusal(Submissions.MODULE, "opinion.missing");
    }
    Case one = desk.take(viewer, draft, version, step);
    if (!one.step().back().contains(back)) {
      throw new Refusal(Submissions.MODULE, "back.nowhere");
    }
    demandPlaces(one, spoken);
    String all = String.join("\n", spoken.stream().map(Spoken::text).toList());
    decide(one, viewer, Decision.RETURNED, all);
    tasks.overtake(version);
    spoken.forEach(words -> opinions.say(draft, version, step, viewer, words));
    move(one.draft(), one.task().stage(), back);
    one.round().stage(back).ifPresent(stage -> tasks.open(version, stage));
    audit.record(
        viewer, "review.return", Named.of(one.draft(), one.version()), step, back + "\n" + all);
  }

  /** What is said of a cell is said of one that there is. */
  private void demandPlaces(Case one, List<Spoken> spoken) {
    List<Spoken> ofCells = spoken.stream().filter(words -> !words.isOfWhole()).toList();
    if (ofCells.isEmpty()) {
      return;
    }
    Frozen lines = versions.lines(one.version());
    for (Spoken words : ofCells) {
      if (!lines.has(words.sheet(), words.line())
          || !Sheets.isColumn(one.draft(), words.sheet(), words.slot())) {
        throw new NotHere();
      }
    }
  }

  /** Sends a version back with one opinion on the whole. */
  @Transactional
  public void sendBack(
      Viewer viewer, long draft, long version, String step, String back, String opinion) {
    sendBack(viewer, draft, version, step, back, List.of(Spoken.ofWhole(opinion)));
  }

  /**
   * Gives an approved draft back to the officer, for a correction of what was approved. What was
   * approved holds until the next is.
   */
  @Transactional
  public void reopen(Viewer viewer, long id, String reason) {
    if (reason.isBlank()) {
      throw new Refusal(Submissions.MODULE, "opinion.missing");
    }
    if (!viewer.is(Role.BUDGET_REVIEWER)) {
      throw new Refusal(Submissions.MODULE, "reopen.role");
    }
    Draft draft = drafts.get(viewer, id);
    Standing standing = standings.hold(draft);
    Long version = standing.version();
    if (version == null || !drafts.move(draft, Workflow.APPROVED, Workflow.PREPARE)) {
      throw new Refusal(Submissions.MODULE, "reopen.not-approved");
    }
    opinions.say(id, version, Workflow.APPROVED, viewer, Spoken.ofWhole(reason));
    standings.moved(id);
    audit.record(viewer, "review.reopen", Named.of(draft), draft.step(), reason);
  }

  private void decide(Case one, Viewer viewer, Decision decision, String opinion) {
    if (!tasks.decide(one.task().id(), viewer, decision, opinion.strip())) {
      throw new Refusal(Submissions.MODULE, "late.OVERTAKEN", "");
    }
  }

  private void move(Draft draft, String from, String to) {
    if (!drafts.move(draft, from, to)) {
      throw new Refusal(Submissions.MODULE, "late.OVERTAKEN", "");
    }
    standings.moved(draft.id());
  }
}
