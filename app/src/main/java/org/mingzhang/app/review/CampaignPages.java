package org.mingzhang.app.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.page.Moments;
import org.mingzhang.app.preparation.Campaign;
import org.mingzhang.app.preparation.Campaigns;
import org.mingzhang.app.review.CampaignPage.ControlRow;
import org.mingzhang.app.review.CampaignPage.DayRow;
import org.mingzhang.app.review.CampaignPage.RoundRow;
import org.mingzhang.app.review.workflow.Calendar;
import org.mingzhang.app.review.workflow.Milestone;
import org.mingzhang.app.review.workflow.Round;
import org.mingzhang.app.review.workflow.Workflow;
import org.mingzhang.app.store.Rows;
import org.mingzhang.core.budget.ExpenditureClass;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.code.CodeLists;
import org.mingzhang.core.performance.Framework;
import org.mingzhang.core.performance.Frameworks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what the page of a campaign shows. */
@Component
class CampaignPages {

  private static final int NEAR = 5;

  private final JdbcClient db;
  private final Campaigns campaigns;
  private final Rounds rounds;
  private final Days days;
  private final Replies replies;
  private final Workflow workflow;
  private final Calendar calendar;
  private final Clock clock;

  CampaignPages(
      JdbcClient db,
      Campaigns campaigns,
      Rounds rounds,
      Days days,
      Replies replies,
      Workflow workflow,
      Calendar calendar,
      Clock clock) {
    this.db = db;
    this.campaigns = campaigns;
    this.rounds = rounds;
    this.days = days;
    this.replies = replies;
    this.workflow = workflow;
    this.calendar = calendar;
    this.clock = clock;
  }

  CampaignPage of(Viewer viewer, long id, Locale language) {
    Campaign campaign = campaigns.get(id);
    int year = campaign.budgetYear();
    CodeLists lists = CodeLists.standard();
    return new CampaignPage(
        campaign,
        List.of(
            lists.functional().inForce(year).size(),
            lists.departmentEconomic().inForce(year).size(),
            lists.governmentEconomic().inForce(year).size()),
        framework(year),
        rounds(id, language),
        workflow
            .after(rounds.current(id))
            .map(next -> new RoundRow(next.id(), next.title().in(language), "", false))
            .orElse(null),
        waiting(id),
        dayRows(campaign, language),
        controls(viewer, id),
        replies.of(id).map(Replies.Numbering::pattern).orElse(""),
        replies.of(id).map(Replies.Numbering::nextNumber).orElse(1));
  }

  /** The latest framework of indicators that a budget of the year can be made in. */
  private static String framework(int year) {
    return Frameworks.all().stream()
        .filter(one -> one.firstYear() <= year)
        .reduce((earlier, later) -> later)
        .map(Framework::title)
        .orElse("");
  }

  private List<RoundRow> rounds(long id, Locale language) {
    var opened = rounds.opened(id);
    Round current = rounds.current(id);
    return workflow.rounds().stream()
        .map(
            round -> {
              var at = opened.get(round);
              return new RoundRow(
                  round.id(),
                  round.title().in(language),
                  at == null ? "" : Shown.at(at),
                  round.equals(current));
            })
        .toList();
  }

  private int waiting(long id) {
    return db.sql("select count(*) from draft where campaign = ? and step <> 'approved'")
        .param(id)
        .query(Integer.class)
        .single();
  }

  private List<DayRow> dayRows(Campaign campaign, Locale language) {
    Days.Known known = days.of(campaign);
    LocalDate today = LocalDate.ofInstant(clock.instant(), Moments.HERE);
    List<DayRow> rows = new ArrayList<>();
    for (Milestone one : calendar.milestones()) {
      LocalDate due = known.due().get(one.id());
      LocalDate done = known.done().get(one.id());
      String[] state = state(due, done, today).split(" ", 2);
      rows.add(
          new DayRow(
              one.id(),
              one.title().in(language),
              due == null ? "" : due.toString(),
              done == null ? "" : done.toString(),
              one.law(),
              one.statutory(),
              state[0],
              state.length > 1 ? state[1] : ""));
    }
    return rows;
  }

  /** Key of what is said of a day, and how many days. */
  private static String state(@Nullable LocalDate due, @Nullable LocalDate done, LocalDate today) {
    if (due == null) {
      return done == null ? "unknown" : "state.done";
    }
    long late = ChronoUnit.DAYS.between(due, done == null ? today : done);
    if (done != null) {
      return late > 0 ? "state.done-late " + late : "state.done";
    }
    if (late > 0) {
      return "state.late " + late;
    }
    return late >= -NEAR ? "state.near " + -late : "state.later";
  }

  private List<ControlRow> controls(Viewer viewer, long id) {
    return db
        .sql(
            "select o.code, o.name, c.fund, c.kind, c.fen from control_figure c"
                + " join organisation o on o.id = c.organisation"
                + " where c.campaign = ? and o.path like ? order by o.code, c.fund, c.kind")
        .params(id, viewer.scope())
        .query(Rows.of(ControlRow.class))
        .list()
        .stream()
        .map(
            row ->
                new ControlRow(
                    row.code(),
                    row.name(),
                    Fund.of(row.fund()).map(Fund::word).orElse(row.fund()),
                    row.kind().isEmpty() ? "" : ExpenditureClass.valueOf(row.kind()).word(),
                    row.fen()))
        .toList();
  }
}
