package org.mingzhang.app.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.page.Moments;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.Drafts;
import org.mingzhang.app.review.WaiverStore.Proposal;
import org.mingzhang.core.check.Finding;
import org.mingzhang.engine.waive.Waivers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes and decides what is set aside. */
@Component
class Waiving {

  private final Drafts drafts;
  private final Standings standings;
  private final Versions versions;
  private final Counting counting;
  private final Checks checks;
  private final WaiverStore store;
  private final Audit audit;
  private final Clock clock;

  Waiving(
      Drafts drafts,
      Standings standings,
      Versions versions,
      Counting counting,
      Checks checks,
      WaiverStore store,
      Audit audit,
      Clock clock) {
    this.drafts = drafts;
    this.standings = standings;
    this.versions = versions;
    this.counting = counting;
    this.checks = checks;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** Wants all findings of a fault set aside, as they are in what is looked at now. */
  @Transactional
  void propose(Viewer viewer, long id, String fault, String reason, Locale language) {
    if (reason.isBlank()) {
      throw new Refusal(Submissions.MODULE, "reason.missing");
    }
    Draft draft = drafts.get(viewer, id);
    Standing standing = standings.hold(draft);
    Long version = standing.version();
    var review =
        draft.isOpen() || version == null
            ? counting.check(draft, standing, language).review()
            : checks.review(draft, versions.budget(version), store.agreed(id), language);
    List<Finding> findings =
        review.findings().stream().filter(one -> one.fault().equals(fault)).toList();
    if (findings.isEmpty()) {
      throw new Refusal(Submissions.MODULE, "waiver.gone");
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), Moments.HERE);
    Waivers.NONE
        .with(review.publication(), findings, reason, viewer.name(), today)
        .all()
        .forEach(one -> store.propose(id, one, findings.getFirst().message(), viewer));
    audit.record(viewer, "waiver.propose", Named.of(draft), findings.getFirst().message(), reason);
  }

  /** Agrees or refuses; nobody agrees to what he proposed himself. */
  @Transactional
  void decide(Viewer viewer, long id, long waiver, boolean agreed) {
    Draft draft = drafts.get(viewer, id);
    Proposal proposal = store.get(draft.id(), waiver);
    if (proposal.proposedBy().equals(viewer.signIn())) {
      throw new Refusal(Submissions.MODULE, "own");
    }
    if (!store.decide(waiver, agreed, viewer)) {
      throw new Refusal(Submissions.MODULE, "late.PASSED", proposal.decidedName());
    }
    if (proposal.draft() != id) {
      throw new NotHere();
    }
    audit.record(
        viewer,
        agreed ? "waiver.agree" : "waiver.refuse",
        Named.of(draft),
        proposal.finding(),
        proposal.reason());
  }
}
