package org.mingzhang.app.preparation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.preparation.Outcome.Cell;
import org.mingzhang.app.store.Rows;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Saves what is typed, cell by cell. Saving the same twice is saving it once; a cell that somebody
 * else has changed in the meantime is left alone and told.
 */
@Component
class Saving {

  /** More cells at once are sent in several parts. */
  static final int MOST = 2000;

  /** More than a page of text in one cell is a mistake or an attack. */
  private static final int LONGEST = 20_000;

  private final JdbcClient db;
  private final JdbcTemplate batch;
  private final Drafts drafts;
  private final Typing typing;
  private final Editing editing;
  private final Audit audit;
  private final Clock clock;
  private final JsonMapper json;

  Saving(
      JdbcClient db,
      JdbcTemplate batch,
      Drafts drafts,
      Typing typing,
      Editing editing,
      Audit audit,
      Clock clock,
      JsonMapper json) {
    this.db = db;
    this.batch = batch;
    this.drafts = drafts;
    this.typing = typing;
    this.editing = editing;
    this.audit = audit;
    this.clock = clock;
    this.json = json;
  }

  /** Saves changes to a draft, all that are possible. */
  @Transactional
  Outcome save(Viewer viewer, Draft draft, List<Change> changes) {
    check(draft, changes);
    OffsetDateTime at = Rows.at(clock.instant());
    typing.touch(draft, viewer.name());
    // Asked again now that nobody else can take the draft to another step.
    Draft now = drafts.get(viewer, draft.id());
    editing.demand(viewer, now);
    long revision = now.revision();
    Batch work = new Batch(draft, revision, at, viewer.name());
    Set<String> ids =
        changes.stream().map(Change::line).collect(Collectors.toCollection(LinkedHashSet::new));
    work.read(ids);
    List<Cell> cells = new ArrayList<>();
    for (Change change : changes) {
      cells.add(change.ofLine() ? work.line(change) : work.cell(change));
    }
    work.write();
    if (!work.before.isEmpty()) {
      audit.record(
          viewer,
          "draft.type",
          draft.code() + " " + draft.year() + " #" + draft.id(),
          json.writeValueAsString(work.before),
          json.writeValueAsString(work.after));
    }
    return new Outcome(revision, at, cells);
  }

  private static void check(Draft draft, List<Change> changes) {
    if (changes.size() > MOST) {
      throw new Refusal("preparation", "save.many", MOST);
    }
    for (Change change : changes) {
      SheetForm sheet = Sheets.find(draft, change.sheet()).orElseThrow(NotHere::new);
      boolean known = change.ofLine() || Sheets.isColumn(sheet, change.slot());
      if (!Sheets.isTyped(sheet)
          || !known
          || change.line().length() > 36
          || change.slot().length() > 60) {
        throw new IllegalArgumentException("no such cell: " + change.sheet() + "/" + change.slot());
      }
      if (change.to().length() > LONGEST) {
        throw new Refusal("preparation", "save.long", LONGEST);
      }
    }
  }

  /** A cell as it is stored. */
  private record Stored(
      String line, String slot, String content, String changedBy, OffsetDateTime changedAt) {}

  private record StoredLine(String id, long draft, boolean deleted) {}

  /** A place in the audit record. */
  private record Told(String sheet, String line, String slot, String value) {}

  /** The work of one request: reads once, decides in memory, writes in batches. */
  private final class Batch {

    private final Draft draft;
    private final long revision;
    private final OffsetDateTime at;
    private final String by;
    private final Map<String, StoredLine> lines = new LinkedHashMap<>();
    private final Map<List<String>, Stored> cells = new LinkedHashMap<>();
    private final List<Object[]> newLines = new ArrayList<>();
    private final List<Object[]> changedLines = new ArrayList<>();
    private final Map<List<String>, Object[]> newCells = new LinkedHashMap<>();
    private final Map<List<String>, Object[]> changedCells = new LinkedHashMap<>();
    private final List<Told> before = new ArrayList<>();
    private final List<Told> after = new ArrayList<>();

    Batch(Draft draft, long revision, OffsetDateTime at, String by) {
      this.draft = draft;
      this.revision = revision;
      this.at = at;
      this.by = by;
    }

    void read(Set<String> ids) {
      if (ids.isEmpty()) {
        return;
      }
      lines.putAll(
          db
              .sql("select id, draft, deleted from draft_line where id in (:ids)")
              .param("ids", ids)
              .query(Rows.of(StoredLine.class))
              .stream()
              .collect(Collectors.toMap(StoredLine::id, Function.identity())));
      if (lines.values().stream().anyMatch(line -> line.draft() != draft.id())) {
        throw new NotHere();
      }
      if (!lines.isEmpty()) {
        db.sql(
                "select line, slot, content, changed_by, changed_at from draft_cell"
                    + " where line in (:ids)")
            .param("ids", lines.keySet())
            .query(Rows.of(Stored.class))
            .list()
            .forEach(cell -> cells.put(List.of(cell.line(), cell.slot()), cell));
      }
    }

    Cell line(Change change) {
      boolean delete = change.to().equals(Change.DELETED);
      StoredLine line = lines.get(change.line());
      if (line == null && !delete) {
        add(change);
      } else if (line != null && line.deleted() != delete) {
        changedLines.add(new Object[] {delete, revision, change.line()});
        lines.put(change.line(), new StoredLine(change.line(), draft.id(), delete));
        tell(change, delete ? "" : Change.DELETED);
      }
      return Cell.saved(change);
    }

    private void add(Change change) {
      newLines.add(
          new Object[] {change.line(), draft.id(), change.sheet(), change.place(), revision});
      lines.put(change.line(), new StoredLine(change.line(), draft.id(), false));
    }

    Cell cell(Change change) {
      StoredLine line = lines.get(change.line());
      List<String> key = List.of(change.line(), change.slot());
      Stored stored = cells.get(key);
      String now = stored == null ? "" : stored.content();
      if (now.equals(change.to())) {
        return Cell.saved(change);
      }
      if (line != null && line.deleted()) {
        return new Cell(change.line(), change.slot(), false, now, "", null, true);
      }
      if (stored != null && !now.equals(change.from())) {
        return new Cell(
            change.line(),
            change.slot(),
            false,
            now,
            stored.changedBy(),
            stored.changedAt(),
            false);
      }
      if (line == null) {
        add(change);
      }
      put(key, stored != null, change);
      tell(change, now);
      return Cell.saved(change);
    }

    private void put(List<String> key, boolean there, Change change) {
      if (there && !newCells.containsKey(key)) {
        changedCells.put(
            key, new Object[] {change.to(), revision, at, by, change.line(), change.slot()});
      } else {
        newCells.put(
            key,
            new Object[] {change.line(), change.slot(), draft.id(), change.to(), revision, at, by});
      }
      cells.put(key, new Stored(change.line(), change.slot(), change.to(), by, at));
    }

    private void tell(Change change, String was) {
      before.add(new Told(change.sheet(), change.line(), change.slot(), was));
      after.add(new Told(change.sheet(), change.line(), change.slot(), change.to()));
    }

    void write() {
      batch.batchUpdate(
          "insert into draft_line (id, draft, sheet, place, revision) values (?, ?, ?, ?, ?)",
          newLines);
      batch.batchUpdate(
          "update draft_line set deleted = ?, revision = ? where id = ?", changedLines);
      batch.batchUpdate(
          "insert into draft_cell (line, slot, draft, content, revision, changed_at, changed_by)"
              + " values (?, ?, ?, ?, ?, ?, ?)",
          List.copyOf(newCells.values()));
      batch.batchUpdate(
          "update draft_cell set content = ?, revision = ?, changed_at = ?, changed_by = ?"
              + " where line = ? and slot = ?",
          List.copyOf(changedCells.values()));
    }
  }
}
