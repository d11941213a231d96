package org.mingzhang.app.preparation;

import java.util.List;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What changed in a draft since somebody last looked. */
@Component
class News {

  private final JdbcClient db;

  News(JdbcClient db) {
    this.db = db;
  }

  /** What is new. */
  record Since(long revision, List<NewCell> cells, List<NewLine> lines) {}

  record NewCell(String line, String slot, String value, String by) {}

  record NewLine(String id, String sheet, double place, boolean deleted) {}

  Since since(Draft draft, long revision) {
    if (revision >= draft.revision()) {
      return new Since(draft.revision(), List.of(), List.of());
    }
    return new Since(
        draft.revision(),
        db.sql(
                "select line, slot, content as \"value\", changed_by as \"by\" from draft_cell"
                    + " where draft = ? and revision > ?")
            .params(draft.id(), revision)
            .query(
                (row, number) ->
                    new NewCell(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
            .list(),
        db.sql(
                "select id, sheet, place, deleted from draft_line"
                    + " where draft = ? and revision > ? order by place")
            .params(draft.id(), revision)
            .query(Rows.of(NewLine.class))
            .list());
  }
}
