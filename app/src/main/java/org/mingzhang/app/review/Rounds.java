package org.mingzhang.app.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.app.review.workflow.Round;
import org.mingzhang.app.review.workflow.Workflow;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which rounds of a campaign have been opened. */
@Component
class Rounds {

  private final JdbcClient db;
  private final Clock clock;
  private final Workflow workflow;

  Rounds(JdbcClient db, Clock clock, Workflow workflow) {
    this.db = db;
    this.clock = clock;
    this.workflow = workflow;
  }

  /** When each was opened, in the order of the workflow. */
  Map<Round, OffsetDateTime> opened(long campaign) {
    List<Opened> rows =
        db.sql("select round, opened_at from campaign_round where campaign = ?")
            .param(campaign)
            .query(Rows.of(Opened.class))
            .list();
    Map<Round, OffsetDateTime> opened = new LinkedHashMap<>();
    for (Round round : workflow.rounds()) {
      rows.stream()
          .filter(row -> row.round().equals(round.id()))
          .forEach(row -> opened.put(round, row.openedAt()));
    }
    return opened;
  }

  /** The last that was opened; the first up of all, if nobody has opened any. */
  Round current(long campaign) {
    List<Round> opened = List.copyOf(opened(campaign).keySet());
    return opened.isEmpty() ? workflow.ways().getFirst() : opened.getLast();
  }

  /** The last in which units submit. */
  Round way(long campaign) {
    return opened(campaign).keySet().stream()
        .filter(Round::up)
        .reduce((earlier, later) -> later)
        .orElse(workflow.ways().getFirst());
  }

  /** The way up with which the year began: what comes into it later begins there too. */
  Round begun(long campaign) {
    Round first = opened(campaign).keySet().stream().findFirst().orElse(workflow.ways().getFirst());
    return first.up() ? first : workflow.upBefore(first).orElse(first);
  }

  /** The way up before one, in which its projects were to be reviewed; empty if none was. */
  Optional<Round> reviewedBefore(long campaign, Round round) {
    List<Round> all = workflow.rounds();
    return workflow.upBefore(round).filter(way -> all.indexOf(way) >= all.indexOf(begun(campaign)));
  }

  /** Notes that a round begins; of two who open it at once the second breaks on the key. */
  void open(long campaign, Round round, String by) {
    db.sql("insert into campaign_round (campaign, round, opened_at, opened_by) values (?, ?, ?, ?)")
        .params(campaign, round.id(), Rows.at(clock.instant()), by)
        .update();
  }

  private record Opened(String round, OffsetDateTime openedAt) {}
}
