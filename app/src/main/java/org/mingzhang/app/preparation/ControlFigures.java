package org.mingzhang.app.preparation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.store.Rows;
import org.mingzhang.core.budget.ControlFigure;
import org.mingzhang.core.budget.ExpenditureClass;
import org.mingzhang.core.budget.Fund;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The control figures that finance issues; they are part of the budget of the unit. */
@Component
public class ControlFigures {

  private final JdbcClient db;

  ControlFigures(JdbcClient db) {
    this.db = db;
  }

  /** Those of an organisation, under its code. */
  public List<ControlFigure> of(long campaign, long organisation) {
    return db
        .sql(
            "select o.code, c.fund, c.kind, c.fen from control_figure c"
                + " join organisation o on o.id = c.organisation"
                + " where c.campaign = ? and c.organisation = ? order by c.fund, c.kind")
        .params(campaign, organisation)
        .query(Rows.of(Row.class))
        .list()
        .stream()
        .map(Row::figure)
        .toList();
  }

  /** Those of a campaign by organisation. */
  public Map<Long, List<ControlFigure>> of(long campaign) {
    Map<Long, List<ControlFigure>> all = new HashMap<>();
    db.sql(
            "select c.organisation, o.code, c.fund, c.kind, c.fen from control_figure c"
                + " join organisation o on o.id = c.organisation"
                + " where c.campaign = ? order by o.code, c.fund, c.kind")
        .param(campaign)
        .query(
            (row, number) ->
                all.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                    .add(
                        new Row(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getLong(5))
                            .figure()))
        .list();
    return all;
  }

  /**
   * Issues the figures of an organisation in place of those it had; their unit is not looked at.
   * What was found in its draft before is looked at anew.
   */
  @Transactional
  public void set(long campaign, long organisation, List<ControlFigure> figures) {
    db.sql("delete from control_figure where campaign = ? and organisation = ?")
        .params(campaign, organisation)
        .update();
    for (ControlFigure figure : figures) {
      ExpenditureClass kind = figure.kind();
      db.sql(
              "insert into control_figure (campaign, organisation, fund, kind, fen)"
                  + " values (?, ?, ?, ?, ?)")
          .params(
              campaign,
              organisation,
              figure.fund().code(),
              kind == null ? "" : kind.name(),
              figure.fen())
          .update();
    }
    db.sql("update draft set revision = revision + 1 where campaign = ? and organisation = ?")
        .params(campaign, organisation)
        .update();
  }

  private record Row(String code, String fund, String kind, long fen) {

    ControlFigure figure() {
      @Nullable ExpenditureClass of = kind.isEmpty() ? null : ExpenditureClass.valueOf(kind);
      return new ControlFigure(code, Fund.of(fund).orElseThrow(), of, fen);
    }
  }
}
