package org.mingzhang.app.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.preparation.Campaign.State;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The campaigns of the region, one a budget year. */
@Component
public class Campaigns {

  private static final String SELECT =
      "select id, budget_year, layout, state, congress_on, opened_at, opened_by from campaign ";

  private final JdbcClient db;
  private final Clock clock;

  Campaigns(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * Opens the campaign of a year that has none.
   *
   * @param layout id of a layout
   * @param by who opens it
   */
  @Transactional
  public Campaign open(int year, String layout, @Nullable LocalDate congressOn, String by) {
    long id =
        Rows.insert(
            db.sql(
                    "insert into campaign (budget_year, layout, state, congress_on, opened_at,"
                        + " opened_by) values (?, ?, ?, ?, ?, ?)")
                .param(year)
                .param(layout)
                .param(State.OPEN.name())
                .param(congressOn)
                .param(Rows.at(clock.instant()))
                .param(by));
    return get(id);
  }

  /** The campaign of an id. */
  public Campaign get(long id) {
    return db.sql(SELECT + "where id = ?")
        .param(id)
        .query(Rows.of(Campaign.class))
        .optional()
        .orElseThrow(NotHere::new);
  }

  /** The campaign of a budget year. */
  public Optional<Campaign> find(int year) {
    return db.sql(SELECT + "where budget_year = ?")
        .param(year)
        .query(Rows.of(Campaign.class))
        .optional();
  }

  /** All campaigns, the latest first. */
  public List<Campaign> all() {
    return db.sql(SELECT + "order by budget_year desc").query(Rows.of(Campaign.class)).list();
  }

  /** The one that is worked on: the latest that is open, failing that the latest. */
  public Optional<Campaign> current() {
    List<Campaign> all = all();
    return all.stream().filter(Campaign::isOpen).findFirst().or(() -> all.stream().findFirst());
  }

  /** Says when the congress approves, from which the deadlines follow. */
  @Transactional
  public void setCongress(long id, @Nullable LocalDate congressOn) {
    db.sql("update campaign set congress_on = ? where id = ?").param(congressOn).param(id).update();
  }

  /** Opens a campaign again, or closes it. */
  @Transactional
  public void setState(long id, State state) {
    db.sql("update campaign set state = ? where id = ?").params(state.name(), id).update();
  }
}
