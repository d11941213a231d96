package org.mingzhang.app.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.page.Moments;
import org.mingzhang.app.preparation.Campaign;
import org.mingzhang.app.preparation.Campaigns;
import org.mingzhang.app.review.BoardPage.Department;
import org.mingzhang.app.review.BoardPage.Filter;
import org.mingzhang.app.review.BoardPage.Place;
import org.mingzhang.app.review.workflow.Calendar;
import org.mingzhang.app.review.workflow.Stage;
import org.mingzhang.app.review.workflow.Workflow;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is where, of a whole county. A handful of queries however many drafts there are: what is
 * shown was counted when it was saved or submitted.
 */
@Component
class CountyBoard {

  private final JdbcClient db;
  private final Campaigns campaigns;
  private final Rounds rounds;
  private final Days days;
  private final Workflow workflow;
  private final Calendar calendar;
  private final Clock clock;

  CountyBoard(
      JdbcClient db,
      Campaigns campaigns,
      Rounds rounds,
      Days days,
      Workflow workflow,
      Calendar calendar,
      Clock clock) {
    this.db = db;
    this.campaigns = campaigns;
    this.rounds = rounds;
    this.days = days;
    this.workflow = workflow;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * The board of a campaign, cut to the viewer's scope.
   *
   * @param prepare what the first step is called
   * @param approved what the last is called
   */
  BoardPage of(
      Viewer viewer,
      Campaign campaign,
      Filter filter,
      Locale language,
      String prepare,
      String approved) {
    Map<String, String> steps = steps(language, prepare, approved);
    Map<Long, String> waiting = waiting(viewer, campaign, language);
    Map<String, LocalDate> due = days.of(campaign).due();
    LocalDate today = LocalDate.ofInstant(clock.instant(), Moments.HERE);
    String current = rounds.way(campaign.id()).id();
    Map<String, Sums> departments = new LinkedHashMap<>();
    Sums county = new Sums("", "");
    List<Place> places = new ArrayList<>();
    for (BoardRow row : rows(viewer, campaign)) {
      Place place = place(row, current, waiting, due, today, language, steps);
      county.add(row, place);
      departments
          .computeIfAbsent(row.department(), code -> new Sums(code, row.departmentName()))
          .add(row, place);
      if (isAsked(row, place, filter)) {
        places.add(place);
      }
    }
    List<Department> sums = new ArrayList<>();
    departments.values().forEach(one -> sums.add(one.department(steps)));
    sums.add(county.department(steps));
    return new BoardPage(
        campaign,
        campaigns.all(),
        rounds.current(campaign.id()).title().in(language),
        filter,
        steps,
        sums,
        places);
  }

  private Map<String, String> steps(Locale language, String prepare, String approved) {
    Map<String, String> steps = new LinkedHashMap<>();
    steps.put(Workflow.PREPARE, prepare);
    for (Stage stage : workflow.stages()) {
      steps.put(stage.id(), stage.title().in(language));
    }
    steps.put(Workflow.APPROVED, approved);
    return steps;
  }

  /**
   * Columns are called as the record calls them: looking for another name first costs H2 dearly.
   */
  private List<BoardRow> rows(Viewer viewer, Campaign campaign) {
    return db.sql(
            """
            select d.id as draft, o.code, o.name, o.kind,
              case when o.kind = 'DEPARTMENT' or p.kind <> 'DEPARTMENT' then o.code else p.code end
                as department,
              case when o.kind = 'DEPARTMENT' or p.kind <> 'DEPARTMENT' then o.name else p.name end
                as departmentName,
              d.step, s.round, s.since, coalesce(s.errors, 0) as errors,
              coalesce(s.warnings, 0) as warnings, coalesce(s.total_fen, 0) as totalFen,
              (select count(*) from version v where v.draft = d.id) as versions
            from draft d join organisation o on o.id = d.organisation
              left join organisation p on p.id = o.parent
              left join draft_state s on s.draft = d.id
            where d.campaign = ? and o.path like ?
            order by o.code
            """)
        .params(campaign.id(), viewer.scope())
        .query(Rows.of(BoardRow.class))
        .list();
  }

  /** Of stages with several steps, which of them wait. */
  private Map<Long, String> waiting(Viewer viewer, Campaign campaign, Locale language) {
    Map<Long, String> waiting = new HashMap<>();
    db.sql(
            "select d.id as draft, t.step from review_task t join version v on v.id = t.version"
                + " join draft d on d.id = v.draft join organisation o on o.id = d.organisation"
                + " where t.decision = 'WAITING' and d.campaign = ? and o.path like ?"
                + " order by t.id")
        .params(campaign.id(), viewer.scope())
        .query(Rows.of(Waits.class))
        .list()
        .forEach(
            row ->
                waiting.merge(
                    row.draft(),
                    workflow
                        .step(row.step())
                        .map(step -> step.title().in(language))
                        .orElse(row.step()),
                    (one, other) ->
                        one + (language.getLanguage().equals("en") ? ", " : "、") + other));
    return waiting;
  }

  private record Waits(long draft, String step) {}

  private Place place(
      BoardRow row,
      String current,
      Map<Long, String> waiting,
      Map<String, LocalDate> due,
      LocalDate today,
      Locale language,
      Map<String, String> steps) {
    String round = row.round() == null ? current : row.round();
    LocalDate by = calendar.ofRound(round).map(milestone -> due.get(milestone.id())).orElse(null);
    boolean open = !row.step().equals(Workflow.APPROVED);
    var since = row.since();
    String waits = waiting.getOrDefault(row.draft(), "");
    return new Place(
        row.draft(),
        row.code(),
        row.name(),
        row.kind().equals("DEPARTMENT"),
        workflow.round(round).title().in(language),
        steps.getOrDefault(row.step(), row.step()),
        waits.equals(steps.get(row.step())) ? "" : waits,
        since == null
            ? 0
            : ChronoUnit.DAYS.between(since.atZoneSameInstant(Moments.HERE).toLocalDate(), today),
        open && by != null && by.isBefore(today) ? ChronoUnit.DAYS.between(by, today) : 0,
        row.errors(),
        row.warnings(),
        row.totalFen(),
        row.versions());
  }

  private static boolean isAsked(BoardRow row, Place place, Filter filter) {
    return (filter.department().isEmpty() || filter.department().equals(row.department()))
        && (filter.step().isEmpty() || filter.step().equals(row.step()))
        && (!filter.only().equals("late") || place.late() > 0)
        && (!filter.only().equals("errors") || place.errors() > 0)
        && (filter.search().isBlank()
            || row.code().startsWith(filter.search().strip())
            || row.name().contains(filter.search().strip()));
  }
}
