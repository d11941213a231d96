package org.mingzhang.app.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.preparation.Campaign;
import org.mingzhang.app.review.workflow.Calendar;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days of a campaign: those set by hand, those on which things were done, and what follows. */
@Component
class Days {

  static final String CONGRESS = "congress";

  private final JdbcClient db;
  private final Calendar calendar;

  Days(JdbcClient db, Calendar calendar) {
    this.db = db;
    this.calendar = calendar;
  }

  /** What is known of a campaign's days. */
  record Known(
      Map<String, LocalDate> due, Map<String, LocalDate> set, Map<String, LocalDate> done) {}

  Known of(Campaign campaign) {
    Map<String, LocalDate> set = new HashMap<>();
    Map<String, LocalDate> done = new HashMap<>();
    db.sql("select milestone, due_on, done_on from campaign_day where campaign = ?")
        .param(campaign.id())
        .query(Rows.of(Row.class))
        .list()
        .forEach(
            row -> {
              LocalDate due = row.dueOn();
              LocalDate on = row.doneOn();
              if (due != null) {
                set.put(row.milestone(), due);
              }
              if (on != null) {
                done.put(row.milestone(), on);
              }
            });
    LocalDate congress = campaign.congressOn();
    if (congress != null) {
      set.put(CONGRESS, congress);
    }
    return new Known(calendar.due(campaign.budgetYear(), set, done), set, done);
  }

  /** Sets a day in place of what was known of it. */
  void set(long campaign, String milestone, @Nullable LocalDate due, @Nullable LocalDate done) {
    db.sql("delete from campaign_day where campaign = ? and milestone = ?")
        .params(campaign, milestone)
        .update();
    if (due != null || done != null) {
      db.sql("insert into campaign_day (campaign, milestone, due_on, done_on) values (?, ?, ?, ?)")
          .param(campaign)
          .param(milestone)
          .param(due)
          .param(done)
          .update();
    }
  }

  private record Row(String milestone, @Nullable LocalDate dueOn, @Nullable LocalDate doneOn) {}
}
