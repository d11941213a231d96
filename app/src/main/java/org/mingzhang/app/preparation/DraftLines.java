package org.mingzhang.app.preparation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of drafts as they are stored. */
@Component
class DraftLines {

  private final JdbcClient db;

  DraftLines(JdbcClient db) {
    this.db = db;
  }

  /** All lines of a draft, by sheet and place. */
  List<DraftLine> of(long draft) {
    return query(
        db.sql(
                "select l.id, l.sheet, l.place, c.slot, c.content from draft_line l"
                    + " left join draft_cell c on c.line = l.id"
                    + " where l.draft = ? and l.deleted = false order by l.sheet, l.place, l.id")
            .param(draft));
  }

  /** The lines of one sheet. */
  List<DraftLine> of(long draft, String sheet) {
    return query(
        db.sql(
                "select l.id, l.sheet, l.place, c.slot, c.content from draft_line l"
                    + " left join draft_cell c on c.line = l.id where l.draft = ? and l.sheet = ?"
                    + " and l.deleted = false order by l.place, l.id")
            .params(draft, sheet));
  }

  private static List<DraftLine> query(JdbcClient.StatementSpec select) {
    Map<String, Row> heads = new LinkedHashMap<>();
    Map<String, SequencedMap<String, String>> cells = new LinkedHashMap<>();
    select.query(
        row -> {
          String id = row.getString(1);
          heads.putIfAbsent(id, new Row(row.getString(2), row.getDouble(3)));
          SequencedMap<String, String> own =
              cells.computeIfAbsent(id, key -> new LinkedHashMap<>());
          String slot = row.getString(4);
          String content = row.getString(5);
          if (slot != null && content != null && !content.isEmpty()) {
            own.put(slot, content);
          }
        });
    List<DraftLine> lines = new ArrayList<>();
    heads.forEach(
        (id, head) ->
            lines.add(
                new DraftLine(
                    id,
                    head.sheet(),
                    head.place(),
                    cells.getOrDefault(id, new LinkedHashMap<>()))));
    return lines;
  }

  private record Row(String sheet, double place) {}
}
