package org.mingzhang.app.disclosure;

import java.util.List;
import java.util.Optional;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is on its way to the public, and what is there; cut to the scope of who asks. */
@Component
class Papers {

  private final JdbcClient db;

  Papers(JdbcClient db) {
    this.db = db;
  }

  /** Those of a year within the scope; what was overtaken is left out. */
  List<Paper> within(Viewer viewer, int year) {
    return db.sql(
            Paper.SELECT
                + "where x.budget_year = ? and x.step not in ('IGNORED', 'OVERTAKEN')"
                + " and o.path like ? order by o.code, x.id")
        .params(year, viewer.scope())
        .query(Rows.of(Paper.class))
        .list();
  }

  /** The years of which there is anything within the scope, the latest first. */
  List<Integer> years(Viewer viewer) {
    return db.sql(
            "select distinct x.budget_year from disclosure x join organisation o"
                + " on o.id = x.organisation where x.step <> 'IGNORED' and o.path like ?"
                + " order by x.budget_year desc")
        .param(viewer.scope())
        .query(Integer.class)
        .list();
  }

  /** One within the scope. */
  Paper get(Viewer viewer, long id) {
    return db.sql(Paper.SELECT + "where x.id = ? and x.step <> 'IGNORED' and o.path like ?")
        .params(id, viewer.scope())
        .query(Rows.of(Paper.class))
        .optional()
        .orElseThrow(NotHere::new);
  }

  /** One within the scope, held until the transaction ends, so that nobody else acts meanwhile. */
  Paper hold(Viewer viewer, long id) {
    db.sql("select id from disclosure where id = ? for update").param(id).query().listOfRows();
    return get(viewer, id);
  }

  /** One, whoever asks: for jobs. */
  Optional<Paper> find(long id) {
    return db.sql(Paper.SELECT + "where x.id = ?").param(id).query(Rows.of(Paper.class)).optional();
  }

  /** All that were public in a year, the latest last. */
  List<Paper> history(Paper one) {
    return db.sql(
            Paper.SELECT
                + "where x.organisation = ? and x.budget_year = ?"
                + " and x.step in ('RELEASED', 'SUPERSEDED') order by x.number")
        .params(one.organisation(), one.budgetYear())
        .query(Rows.of(Paper.class))
        .list();
  }

  List<Item> items(long paper) {
    return db.sql(
            "select id, kind, place, title, detail, fen, suggestion, suggested_ground, decision,"
                + " ground, reason, decided_by, decided_name from disclosure_item"
                + " where disclosure = ? order by case kind when 'PERSONAL' then 0 when 'PROJECT'"
                + " then 1 when 'CODE' then 2 else 3 end, id")
        .param(paper)
        .query(Rows.of(Item.class))
        .list();
  }

  /** The files that were printed. */
  List<PublicFile> files(long paper) {
    return db.sql(
            "select name, bytes, sm3 from publication_file where disclosure = ? order by place")
        .param(paper)
        .query(Rows.of(PublicFile.class))
        .list();
  }
}
