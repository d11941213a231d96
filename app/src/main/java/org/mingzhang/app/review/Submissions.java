package org.mingzhang.app.review;

import java.util.Locale;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.preparation.Campaigns;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.Drafts;
import org.mingzhang.app.review.Version.Kind;
import org.mingzhang.app.review.workflow.Round;
import org.mingzhang.app.review.workflow.Stage;
import org.mingzhang.app.review.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Submits drafts: checks, freezes, and hands them to the first who decides. */
@Component
public class Submissions {

  static final String MODULE = "review";

  private final Drafts drafts;
  private final Campaigns campaigns;
  private final Standings standings;
  private final Counting counting;
  private final VersionStore store;
  private final Versions versions;
  private final Tasks tasks;
  private final Opinions opinions;
  private final Workflow workflow;
  private final Audit audit;

  Submissions(
      Drafts drafts,
      Campaigns campaigns,
      Standings standings,
      Counting counting,
      VersionStore store,
      Versions versions,
      Tasks tasks,
      Opinions opinions,
      Workflow workflow,
      Audit audit) {
    this.drafts = drafts;
    this.campaigns = campaigns;
    this.standings = standings;
    this.counting = counting;
    this.store = store;
    this.versions = versions;
    this.tasks = tasks;
    this.opinions = opinions;
    this.workflow = workflow;
    this.audit = audit;
  }

  /**
   * Submits a draft of the viewer's own organisation.
   *
   * @return the frozen version
   * @throws Refusal if it is not the time for it
   * @throws Stopped if there are errors; nothing has changed then
   */
  @Transactional
  public Version submit(Viewer viewer, long id, Locale language) {
    Draft draft = drafts.get(viewer, id);
    if (draft.organisation() != viewer.organisation()) {
      throw new Refusal(MODULE, "submit.other", draft.name());
    }
    if (!campaigns.get(draft.campaign()).isOpen()) {
      throw new Refusal(MODULE, "campaign.closed", String.valueOf(draft.year()));
    }
    Standing standing = standings.hold(draft);
    Round round = workflow.round(standing.round());
    Stage first = round.stages().getFirst();
    // From here on nobody types in it: what is read is what is frozen.
    if (!drafts.move(draft, Workflow.PREPARE, first.id())) {
      throw new Refusal(MODULE, "submit.already");
    }
    Frozen lines = VersionStore.frozen(drafts.lines(draft));
    if (lines.sheets().keySet().stream().allMatch("institutions"::equals)) {
      throw new Refusal(MODULE, "submit.empty");
    }
    Checked checked = counting.check(draft, standing, language);
    if (!checked.isGood()) {
      throw new Stopped(checked);
    }
    long version = store.freeze(draft, round.id(), Kind.SUBMITTED, viewer, lines, checked.budget());
    opinions.answer(draft.id(), version);
    tasks.open(version, first);
    standings.submitted(draft.id(), version, counting.count(draft, standing, checked));
    Version frozen = versions.get(viewer, version);
    audit.record(viewer, "review.submit", Named.of(draft, frozen), draft.step(), frozen.sm3());
    return frozen;
  }
}
