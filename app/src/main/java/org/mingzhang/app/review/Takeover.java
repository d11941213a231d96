package org.mingzhang.app.review;

import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.Drafts;
import org.mingzhang.app.review.Version.Kind;
import org.mingzhang.app.review.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over a budget that was approved before this application was there, such as last year's: it
 * becomes an approved version without going through the steps.
 */
@Component
public class Takeover {

  private final Drafts drafts;
  private final Standings standings;
  private final VersionStore store;
  private final Versions versions;
  private final Workflow workflow;
  private final Audit audit;

  Takeover(
      Drafts drafts,
      Standings standings,
      VersionStore store,
      Versions versions,
      Workflow workflow,
      Audit audit) {
    this.drafts = drafts;
    this.standings = standings;
    this.store = store;
    this.versions = versions;
    this.workflow = workflow;
    this.audit = audit;
  }

  /**
   * Freezes a draft as it stands and approves it in the last round that is final. Of a department
   * the money is the sum of its units.
   */
  @Transactional
  public Version take(Viewer viewer, Draft draft) {
    Standing standing = standings.hold(draft);
    String round = workflow.binding().getLast();
    var budget = drafts.budget(draft);
    long version =
        store.freeze(
            draft,
            round,
            Kind.TAKEN_OVER,
            viewer,
            VersionStore.frozen(drafts.lines(draft)),
            budget);
    store.approve(version, draft.id(), round, viewer);
    drafts.move(draft, draft.step(), Workflow.APPROVED);
    standings.round(draft.id(), round);
    standings.submitted(draft.id(), version, standing.count().withTotal(SumChanges.total(budget)));
    Version taken = versions.get(viewer, version);
    audit.record(viewer, "review.take-over", Named.of(draft, taken), "", taken.sm3());
    return taken;
  }
}
