package org.mingzhang.app.preparation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.mingzhang.app.organisation.Organisation;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Types whole lines at once: of a budget, of what is known of an organisation. */
@Component
class Typing {

  private final JdbcTemplate db;
  private final Clock clock;

  Typing(JdbcTemplate db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** The line of the table of institutions that is known beforehand. */
  void institution(Draft draft, Organisation organisation) {
    SequencedMap<String, String> cells = new LinkedHashMap<>();
    cells.put("code", organisation.code());
    cells.put("name", organisation.name());
    cells.put("nature", organisation.nature());
    cells.put("rank", organisation.rank());
    cells.put("funding", organisation.funding());
    cells.put("administrative", organisation.administrative() ? "是" : "否");
    add(draft, Map.of("institutions", List.of(cells)), "");
  }

  /** Puts other lines in place of those of some sheets; what says the same stays as it is. */
  void merge(Draft draft, List<Merge> merges, String by) {
    long revision = next(draft, by);
    OffsetDateTime at = Rows.at(clock.instant());
    List<Object[]> removed = new ArrayList<>();
    List<Object[]> kept = new ArrayList<>();
    List<Object[]> lines = new ArrayList<>();
    List<Object[]> cells = new ArrayList<>();
    for (Merge merge : merges) {
      merge.removed().forEach(line -> removed.add(new Object[] {revision, line.id()}));
      double place = 0;
      for (Merge.KeptOrNew line : merge.lines()) {
        place++;
        if (line.isNew()) {
          String id = UUID.randomUUID().toString();
          lines.add(new Object[] {id, draft.id(), merge.sheet().id(), place, revision});
          line.cells()
              .forEach((slot, text) -> cells.add(cell(id, slot, draft, text, revision, at, by)));
        } else if (merge.changes()) {
          kept.add(new Object[] {place, revision, line.id()});
        }
      }
    }
    db.batchUpdate("update draft_line set deleted = true, revision = ? where id = ?", removed);
    db.batchUpdate("update draft_line set place = ?, revision = ? where id = ?", kept);
    insert(lines, cells);
  }

  /** Adds lines below those that are there. */
  void add(Draft draft, Map<String, List<SequencedMap<String, String>>> sheets, String by) {
    insert(draft, sheets, by, next(draft, by));
  }

  /** Types one cell of a line of the draft; nothing happens if there is no such line. */
  void cell(Draft draft, String line, String slot, String text, String by) {
    long revision = next(draft, by);
    OffsetDateTime at = Rows.at(clock.instant());
    int known =
        db.update(
            "update draft_cell set content = ?, revision = ?, changed_at = ?, changed_by = ?"
                + " where line = ? and slot = ? and draft = ?",
            text,
            revision,
            at,
            by,
            line,
            slot,
            draft.id());
    if (known == 0) {
      db.update(
          "insert into draft_cell (line, slot, draft, content, revision, changed_at, changed_by)"
              + " select l.id, ?, l.draft, ?, ?, ?, ? from draft_line l where l.id = ? and l.draft"
              + " = ?",
          slot,
          text,
          revision,
          at,
          by,
          line,
          draft.id());
    }
  }

  /** Counts a change; nobody else changes the draft until the transaction ends. */
  void touch(Draft draft, String by) {
    db.update(
        "update draft set revision = revision + 1, changed_at = ?, changed_by = ? where id = ?",
        Rows.at(clock.instant()),
        by,
        draft.id());
  }

  /** Counts a change and says which it is. */
  long next(Draft draft, String by) {
    touch(draft, by);
    Long revision =
        db.queryForObject("select revision from draft where id = ?", Long.class, draft.id());
    return revision == null ? 0 : revision;
  }

  private void insert(
      Draft draft,
      Map<String, List<SequencedMap<String, String>>> sheets,
      String by,
      long revision) {
    OffsetDateTime at = Rows.at(clock.instant());
    List<Object[]> lines = new ArrayList<>();
    List<Object[]> cells = new ArrayList<>();
    sheets.forEach(
        (sheet, texts) -> {
          double place = last(draft, sheet);
          for (SequencedMap<String, String> line : texts) {
            String id = UUID.randomUUID().toString();
            lines.add(new Object[] {id, draft.id(), sheet, ++place, revision});
            line.forEach(
                (slot, text) -> {
                  if (!text.isEmpty()) {
                    cells.add(cell(id, slot, draft, text, revision, at, by));
                  }
                });
          }
        });
    insert(lines, cells);
  }

  private static Object[] cell(
      String line,
      String slot,
      Draft draft,
      String text,
      long revision,
      OffsetDateTime at,
      String by) {
    return new Object[] {line, slot, draft.id(), text, revision, at, by};
  }

  private void insert(List<Object[]> lines, List<Object[]> cells) {
    db.batchUpdate(
        "insert into draft_line (id, draft, sheet, place, revision) values (?, ?, ?, ?, ?)", lines);
    db.batchUpdate(
        "insert into draft_cell (line, slot, draft, content, revision, changed_at, changed_by)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        cells);
  }

  private double last(Draft draft, String sheet) {
    Double last =
        db.queryForObject(
            "select coalesce(max(place), 0) from draft_line where draft = ? and sheet = ?",
            Double.class,
            draft.id(),
            sheet);
    return last == null ? 0 : last;
  }
}
