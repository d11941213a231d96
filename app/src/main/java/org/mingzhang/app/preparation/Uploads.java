package org.mingzhang.app.preparation;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.store.Rows;
import org.mingzhang.core.assemble.Assembled;
import org.mingzhang.core.assemble.Assembly;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.review.Reader;
import org.mingzhang.engine.workbook.read.Filled;
import org.mingzhang.engine.workbook.read.WorkbookReader;
import org.mingzhang.engine.workbook.typed.TypedTexts;
import org.mingzhang.formats.reading.UnusableInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that were uploaded for a draft and wait for the officer to decide. */
@Component
class Uploads {

  static final String WORKBOOK = "workbook";
  static final String DOCUMENT = "document";

  private final JdbcClient db;
  private final Clock clock;

  Uploads(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * A file that waits.
   *
   * @param revision of the draft when it came
   */
  record Upload(long id, String kind, String name, byte[] content, long revision) {}

  /** Keeps a file that can be read, in place of what the same person uploaded before. */
  @Transactional
  long keep(Viewer viewer, Draft draft, String kind, String name, byte[] content) {
    read(draft, kind, name, content);
    drop(viewer, draft);
    return Rows.insert(
        db.sql(
                "insert into draft_upload (draft, person, kind, name, content, revision, at)"
                    + " values (?, ?, ?, ?, ?, ?, ?)")
            .params(
                draft.id(),
                viewer.person(),
                kind,
                name,
                content,
                draft.revision(),
                Rows.at(clock.instant())));
  }

  /** One's own upload. */
  Upload get(Viewer viewer, Draft draft, long id) {
    return db.sql(
            "select id, kind, name, content, revision from draft_upload"
                + " where id = ? and draft = ? and person = ?")
        .params(id, draft.id(), viewer.person())
        .query(
            (row, number) ->
                new Upload(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getBytes(4),
                    row.getLong(5)))
        .optional()
        .orElseThrow(NotHere::new);
  }

  @Transactional
  void drop(Viewer viewer, Draft draft) {
    db.sql("delete from draft_upload where draft = ? and person = ?")
        .params(draft.id(), viewer.person())
        .update();
  }

  Arrived read(Draft draft, Upload upload) {
    return read(draft, upload.kind(), upload.name(), upload.content());
  }

  private static Arrived read(Draft draft, String kind, String name, byte[] content) {
    try {
      return kind.equals(WORKBOOK) ? workbook(draft, content) : document(draft, name, content);
    } catch (UnusableInput e) {
      throw new Refusal("inspection", "unusable." + e.reason().name().toLowerCase(Locale.ROOT));
    }
  }

  private static Arrived workbook(Draft draft, byte[] content) throws UnusableInput {
    Filled filled = WorkbookReader.read(content);
    Budget budget = filled.budget();
    String code = budget.organization().code();
    if (budget.year() != draft.year() || !code.equals(draft.code())) {
      throw new Refusal(
          OfficerController.MODULE,
          "upload.other",
          (code + " " + budget.organization().name()).strip(),
          budget.year(),
          draft.name(),
          draft.year());
    }
    return new Arrived(TypedTexts.of(budget, filled.lines(), Sheets.UNIT), filled.faults(), 0);
  }

  private static Arrived document(Draft draft, String name, byte[] content) throws UnusableInput {
    List<Publication> read = new Reader(null).read(content, name).publications();
    if (read.isEmpty()) {
      throw new Refusal("inspection", "unusable.no_budget");
    }
    if (read.size() > 1) {
      throw new Refusal(OfficerController.MODULE, "upload.publications", read.size());
    }
    Publication publication = read.getFirst();
    if (publication.year() >= draft.year()) {
      throw new Refusal(
          OfficerController.MODULE, "upload.not.last", publication.year(), draft.year() - 1);
    }
    Assembled assembled =
        Assembly.of(publication, Layouts.standard().find(publication.layout()).orElseThrow());
    return new Arrived(
        Merge.texts(RollOver.into(draft, assembled.budget())),
        List.of(),
        assembled.unknown().size());
  }
}
