package org.mingzhang.app.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.organisation.Organisation;
import org.mingzhang.app.organisation.Organisation.Kind;
import org.mingzhang.app.organisation.Organisations;
import org.mingzhang.app.page.Moments;
import org.mingzhang.app.preparation.Campaign;
import org.mingzhang.app.preparation.Campaigns;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.Drafts;
import org.mingzhang.app.review.workflow.Calendar;
import org.mingzhang.app.review.workflow.Round;
import org.mingzhang.app.review.workflow.Workflow;
import org.mingzhang.core.layout.Layouts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens years and rounds, for the whole region at once. */
@Component
public class Campaigning {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final Organisations organisations;
  private final Campaigns campaigns;
  private final Drafts drafts;
  private final Rounds rounds;
  private final Standings standings;
  private final Approvals approvals;
  private final Days days;
  private final Workflow workflow;
  private final Calendar calendar;
  private final Audit audit;
  private final Clock clock;

  Campaigning(
      Organisations organisations,
      Campaigns campaigns,
      Drafts drafts,
      Rounds rounds,
      Standings standings,
      Approvals approvals,
      Days days,
      Workflow workflow,
      Calendar calendar,
      Audit audit,
      Clock clock) {
    this.organisations = organisations;
    this.campaigns = campaigns;
    this.drafts = drafts;
    this.rounds = rounds;
    this.standings = standings;
    this.approvals = approvals;
    this.days = days;
    this.workflow = workflow;
    this.calendar = calendar;
    this.audit = audit;
    this.clock = clock;
  }

  /** Only somebody of the region itself administers campaigns. */
  void ofRegion(Viewer viewer) {
    if (organisations.get(viewer, viewer.organisation()).kind() != Kind.REGION) {
      throw new NotHere();
    }
  }

  /**
   * Opens a year and begins a draft for every department and unit.
   *
   * @param start name of the way up to begin with
   * @return how many drafts were begun
   */
  @Transactional
  public int open(
      Viewer viewer, int year, String layout, @Nullable LocalDate congressOn, String start) {
    ofRegion(viewer);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new Refusal(Submissions.MODULE, "campaign.year.bad");
    }
    if (Layouts.standard().find(layout).isEmpty()) {
      throw new Refusal(Submissions.MODULE, "campaign.layout.bad");
    }
    if (campaigns.find(year).isPresent()) {
      throw new Refusal(Submissions.MODULE, "campaign.year.twice", String.valueOf(year));
    }
    Round round = workflow.round(start);
    Campaign campaign = campaigns.open(year, layout, congressOn, viewer.name());
    rounds.open(campaign.id(), round, viewer.name());
    days.set(campaign.id(), "opening", null, today());
    int begun = 0;
    for (Organisation one : organisations.within(viewer)) {
      if (one.kind() != Kind.REGION) {
        standings.begin(drafts.open(campaign, one));
        begun++;
      }
    }
    audit.record(
        viewer, "campaign.open", String.valueOf(year), "", layout + " " + start + " " + begun);
    return begun;
  }

  /**
   * Opens the next round for everybody at once: approved drafts enter it, others once they are.
   *
   * @return how many have entered it; of a round down, how many wait for what it brings
   */
  @Transactional
  public int next(Viewer viewer, long id, String expected) {
    ofRegion(viewer);
    Campaign campaign = campaigns.get(id);
    Round next =
        workflow
            .after(rounds.current(id))
            .filter(round -> round.id().equals(expected))
            .orElseThrow(() -> new Refusal(Submissions.MODULE, "campaign.next.none"));
    // Whoever has not begun yet is on the way up that was open until now.
    drafts.list(viewer, campaign).forEach(standings::begin);
    rounds.open(id, next, viewer.name());
    int entered = 0;
    for (Draft draft : drafts.list(viewer, campaign)) {
      if (draft.step().equals(Workflow.APPROVED)) {
        if (next.up()) {
          standings.hold(draft);
          approvals.advance(draft, next);
        }
        entered++;
      }
    }
    calendar
        .ofRound(next.id())
        .filter(milestone -> !next.up())
        .ifPresent(milestone -> days.set(id, milestone.id(), null, today()));
    audit.record(
        viewer, "campaign.round", campaign.budgetYear() + " " + next.id(), "", "" + entered);
    return entered;
  }

  /** Ends preparation, or resumes it. */
  @Transactional
  public void setState(Viewer viewer, long id, Campaign.State state) {
    ofRegion(viewer);
    Campaign campaign = campaigns.get(id);
    campaigns.setState(id, state);
    audit.record(
        viewer,
        "campaign.state",
        String.valueOf(campaign.budgetYear()),
        campaign.state().name(),
        state.name());
  }

  /** Sets days: by milestone when it is due, "" to compute it, and when it was done. */
  @Transactional
  public void setDays(Viewer viewer, long id, Map<String, String> due, Map<String, String> done) {
    ofRegion(viewer);
    Campaign campaign = campaigns.get(id);
    Days.Known before = days.of(campaign);
    calendar
        .milestones()
        .forEach(
            one -> {
              LocalDate on = date(done.getOrDefault(one.id(), ""));
              LocalDate by = date(due.getOrDefault(one.id(), ""));
              if (one.id().equals(Days.CONGRESS)) {
                campaigns.setCongress(id, by);
                days.set(id, one.id(), null, on);
              } else {
                // What was computed is sent back as it was shown: that is nobody's wish.
                boolean computed =
                    by != null
                        && !before.set().containsKey(one.id())
                        && by.equals(before.due().get(one.id()));
                days.set(id, one.id(), computed ? null : by, on);
              }
            });
    Days.Known after = days.of(campaigns.get(id));
    audit.record(
        viewer,
        "campaign.days",
        String.valueOf(campaign.budgetYear()),
        before.set() + " " + before.done(),
        after.set() + " " + after.done());
  }

  /** The days on which everything is due, by milestone, as far as they can be told. */
  public Map<String, LocalDate> due(Campaign campaign) {
    return days.of(campaign).due();
  }

  private static @Nullable LocalDate date(String typed) {
    if (typed.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(typed.strip());
    } catch (java.time.format.DateTimeParseException e) {
      throw new Refusal(Submissions.MODULE, "calendar.bad", typed);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Moments.HERE);
  }
}
