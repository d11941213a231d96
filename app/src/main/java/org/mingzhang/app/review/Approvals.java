package org.mingzhang.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.Drafts;
import org.mingzhang.app.review.Version.Kind;
import org.mingzhang.app.review.workflow.Round;
import org.mingzhang.app.review.workflow.Workflow;
import org.mingzhang.core.budget.Budget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What follows when a version is approved. The caller holds the transaction. */
@Component
class Approvals {

  private final JdbcClient db;
  private final Drafts drafts;
  private final Versions versions;
  private final VersionStore store;
  private final Standings standings;
  private final Rounds rounds;

  Approvals(
      JdbcClient db,
      Drafts drafts,
      Versions versions,
      VersionStore store,
      Standings standings,
      Rounds rounds) {
    this.db = db;
    this.drafts = drafts;
    this.versions = versions;
    this.store = store;
    this.standings = standings;
    this.rounds = rounds;
  }

  /**
   * Approves a version. One that comes late, when the next way up is open already, goes there at
   * once. When the last unit of a department is approved, so is the department: as the sum of its
   * units, with its words as they were approved last, failing that as they stand.
   */
  void approve(Viewer viewer, Draft draft, Version version, Round round, Reply reply) {
    store.approve(version.id(), draft.id(), reply, round.id(), viewer);
    Round way = rounds.way(draft.campaign());
    if (!way.id().equals(round.id())) {
      advance(draft, way);
    } else if (round.binding()) {
      department(draft).ifPresent(department -> sum(viewer, department, round, reply));
    }
  }

  /** An approved draft begins the next way up. */
  void advance(Draft draft, Round way) {
    if (drafts.move(draft, Workflow.APPROVED, Workflow.PREPARE)) {
      standings.round(draft.id(), way.id());
    }
  }

  private Optional<Draft> department(Draft draft) {
    if (draft.isDepartment()) {
      return Optional.of(draft);
    }
    return db.sql("select parent from organisation where id = ? and parent is not null")
        .param(draft.organisation())
        .query(Long.class)
        .optional()
        .flatMap(parent -> drafts.find(draft.campaign(), parent))
        .filter(Draft::isDepartment);
  }

  private void sum(Viewer viewer, Draft department, Round round, Reply reply) {
    // Whoever approves the last two units at once waits here for the other.
    Standing standing = standings.hold(department);
    List<Budget> units = new ArrayList<>();
    for (Draft unit : drafts.units(department)) {
      Optional<Version> approved = versions.approvedIn(unit.id(), round.id());
      if (approved.isEmpty()) {
        return;
      }
      units.add(versions.budget(approved.get()));
    }
    if (units.isEmpty()) {
      return;
    }
    Optional<Version> words =
        versions.all(department.id()).stream()
            .filter(one -> one.kind() != Kind.ROLLED_UP)
            .filter(one -> one.state() == Version.State.APPROVED)
            .findFirst();
    Frozen lines =
        words.map(versions::lines).orElseGet(() -> VersionStore.frozen(drafts.lines(department)));
    Budget own = drafts.read(department, VersionStore.lines(lines)).budget();
    Budget sum = Drafts.sum(own, units);
    long version = store.freeze(department, round.id(), Kind.ROLLED_UP, viewer, lines, sum);
    store.approve(version, department.id(), reply, round.id(), viewer);
    if (standing.version() == null || department.step().equals(Workflow.APPROVED)) {
      standings.submitted(
          department.id(), version, standing.count().withTotal(SumChanges.total(sum)));
    }
  }
}
