package org.mingzhang.app.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.preparation.BudgetText;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.DraftLine;
import org.mingzhang.app.review.Frozen.Typed;
import org.mingzhang.app.review.Version.Kind;
import org.mingzhang.app.store.Rows;
import org.mingzhang.core.budget.Budget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Freezes versions; there is no way to change one. */
@Component
class VersionStore {

  private final JdbcClient db;
  private final Clock clock;

  VersionStore(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * Adds a version at the end of the chain of a draft. The caller holds the draft's standing.
   *
   * @param by who submits it
   * @return its id
   */
  long freeze(Draft draft, String round, Kind kind, Viewer by, Frozen lines, Budget budget) {
    Last last =
        db.sql(
                "select number, sm3 from version where draft = ? order by number desc"
                    + " fetch first 1 rows only")
            .param(draft.id())
            .query(Rows.of(Last.class))
            .optional()
            .orElse(new Last(0, ""));
    boolean nobody = kind == Kind.ROLLED_UP;
    Sealed sealed =
        new Sealed(
                draft.id(),
                last.number() + 1,
                round,
                kind.name(),
                nobody ? "" : by.signIn(),
                authors(draft),
                Rows.at(clock.instant()),
                lines.write(),
                BudgetText.write(budget),
                last.sm3(),
                "")
            .seal();
    return Rows.insert(
        db.sql(
                "insert into version (draft, number, round, kind, submitted_by, submitted_name,"
                    + " authors, at, total_fen, lines, budget, previous_sm3, sm3)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .params(
                sealed.draft(),
                sealed.number(),
                sealed.round(),
                sealed.kind(),
                sealed.submittedBy(),
                nobody ? "" : by.name(),
                sealed.authors(),
                sealed.at(),
                SumChanges.total(budget),
                sealed.lines(),
                sealed.budget(),
                sealed.previousSm3(),
                sealed.sm3()));
  }

  /** Who has typed what stands there. */
  private String authors(Draft draft) {
    return String.join(
        "\n",
        db.sql(
                "select distinct c.changed_by from draft_cell c join draft_line l on l.id = c.line"
                    + " where l.draft = ? and l.deleted = false and c.changed_by <> ''"
                    + " order by c.changed_by")
            .param(draft.id())
            .query(String.class)
            .list());
  }

  /** Approves a version, at the end of the chain of the draft's approvals. */
  void approve(long version, long draft, Reply reply, String round, Viewer by) {
    SealedApproval open =
        new SealedApproval(
            draft,
            hash("select sm3 from version where id = ?", version),
            round,
            reply.number(),
            reply.on(),
            Rows.at(clock.instant()),
            by.signIn(),
            by.name(),
            hash(
                "select sm3 from approval where draft = ? order by version desc"
                    + " fetch first 1 rows only",
                draft),
            "");
    db.sql(
            "insert into approval (version, draft, round, approved_at, approved_by, approved_name,"
                + " document, document_on, previous_sm3, sm3)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(version)
        .param(draft)
        .param(round)
        .param(open.approvedAt())
        .param(open.approvedBy())
        .param(open.approvedName())
        .param(open.document())
        .param(open.documentOn())
        .param(open.previousSm3())
        .param(open.hash())
        .update();
  }

  private String hash(String query, long id) {
    return db.sql(query).param(id).query(String.class).optional().orElse("");
  }

  /** Lines of a draft as they are frozen. */
  static Frozen frozen(List<DraftLine> lines) {
    SortedMap<String, List<Typed>> sheets = new TreeMap<>();
    for (DraftLine line : lines) {
      if (!line.cells().isEmpty()) {
        sheets
            .computeIfAbsent(line.sheet(), sheet -> new ArrayList<>())
            .add(new Typed(line.id(), new TreeMap<>(line.cells())));
      }
    }
    return new Frozen(sheets);
  }

  /** Frozen lines as a draft reads them. */
  static List<DraftLine> lines(Frozen frozen) {
    List<DraftLine> lines = new ArrayList<>();
    for (Map.Entry<String, List<Typed>> sheet : frozen.sheets().entrySet()) {
      int place = 0;
      for (Typed typed : sheet.getValue()) {
        lines.add(
            new DraftLine(
                typed.id(), sheet.getKey(), ++place, new java.util.LinkedHashMap<>(typed.cells())));
      }
    }
    return lines;
  }

  private record Last(int number, String sm3) {}
}
