package org.mingzhang.app.review;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.Drafts;
import org.mingzhang.app.preparation.Sheets;
import org.mingzhang.app.review.Corrections.Correction;
import org.mingzhang.app.review.Desk.Case;
import org.mingzhang.app.review.Frozen.Typed;
import org.mingzhang.app.review.Version.Kind;
import org.mingzhang.app.review.workflow.Stage;
import org.mingzhang.app.store.Rows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets finance correct a figure of a draft (implementing regulations of the budget law, article
 * 28): a version of its own with the corrected figure takes the place of the one under review, the
 * difference is kept, and the unit is told. All steps of the stage look at it anew.
 */
@Component
class Correcting {

  private final Desk desk;
  private final Drafts drafts;
  private final Checks checks;
  private final Counting counting;
  private final VersionStore store;
  private final Versions versions;
  private final Standings standings;
  private final Tasks tasks;
  private final Corrections corrections;
  private final Audit audit;

  Correcting(
      Desk desk,
      Drafts drafts,
      Checks checks,
      Counting counting,
      VersionStore store,
      Versions versions,
      Standings standings,
      Tasks tasks,
      Corrections corrections,
      Audit audit) {
    this.desk = desk;
    this.drafts = drafts;
    this.checks = checks;
    this.counting = counting;
    this.store = store;
    this.versions = versions;
    this.standings = standings;
    this.tasks = tasks;
    this.corrections = corrections;
    this.audit = audit;
  }

  /** What is corrected, and why. */
  record Request(String sheet, String line, String slot, String value, String reason) {}

  @Transactional
  void correct(Viewer viewer, long id, long version, String step, Request asked) {
    if (asked.reason().isBlank()) {
      throw new Refusal(Submissions.MODULE, "reason.missing");
    }
    Case one = desk.take(viewer, id, version, step);
    Draft draft = one.draft();
    if (!one.step().corrects() || draft.isDepartment()) {
      throw new Refusal(Submissions.MODULE, "correct.not-here");
    }
    Frozen before = versions.lines(one.version());
    if (!Sheets.isColumn(draft, asked.sheet(), asked.slot())) {
      throw new NotHere();
    }
    String old = content(before, asked);
    if (old.equals(asked.value())) {
      throw new Refusal(Submissions.MODULE, "correct.same");
    }
    Frozen after = with(before, asked);
    var read = drafts.read(draft, VersionStore.lines(after));
    Checked checked =
        checks.check(draft, one.round(), read.budget(), read.faults(), Locale.SIMPLIFIED_CHINESE);
    if (!checked.isGood()) {
      throw new Refusal(
          Submissions.MODULE,
          "correct.errors",
          FaultRow.of(checked, Locale.SIMPLIFIED_CHINESE).stream()
              .filter(row -> row.severity().equals("error"))
              .map(FaultRow::text)
              .findFirst()
              .orElse(""));
    }
    drafts.correct(draft, asked.line(), asked.slot(), asked.value(), viewer.name());
    tasks.decide(one.task().id(), viewer, Task.Decision.CORRECTED, asked.reason());
    tasks.overtake(version);
    long fresh =
        store.freeze(draft, one.round().id(), Kind.CORRECTED, viewer, after, read.budget());
    Stage stage = one.round().stage(one.task().stage()).orElseThrow();
    tasks.open(fresh, stage);
    tasks.of(fresh).stream()
        .filter(task -> task.step().equals(step))
        .forEach(task -> tasks.decide(task.id(), viewer, Task.Decision.CORRECTED, asked.reason()));
    corrections.add(
        id,
        fresh,
        viewer,
        new Correction(
            0,
            0,
            asked.sheet(),
            asked.line(),
            asked.slot(),
            old,
            asked.value(),
            asked.reason(),
            viewer.name(),
            Rows.at(java.time.Instant.EPOCH),
            ""));
    standings.submitted(id, fresh, counting.count(draft, one.standing(), checked));
    audit.record(
        viewer,
        "review.correct",
        Named.of(draft, one.version()) + " " + asked.sheet() + " " + asked.slot(),
        old,
        asked.value() + "\n" + asked.reason());
  }

  @Transactional
  void see(Viewer viewer, long id) {
    Draft draft = drafts.get(viewer, id);
    if (draft.organisation() != viewer.organisation()) {
      throw new NotHere();
    }
    int seen = corrections.see(id, viewer);
    audit.record(viewer, "review.seen", Named.of(draft), "", String.valueOf(seen));
  }

  private static String content(Frozen frozen, Request asked) {
    return frozen.sheet(asked.sheet()).stream()
        .filter(line -> line.id().equals(asked.line()))
        .map(line -> line.cells().getOrDefault(asked.slot(), ""))
        .findFirst()
        .orElseThrow(NotHere::new);
  }

  private static Frozen with(Frozen frozen, Request asked) {
    TreeMap<String, List<Typed>> sheets = new TreeMap<>(frozen.sheets());
    sheets.computeIfPresent(
        asked.sheet(),
        (sheet, lines) ->
            lines.stream()
                .map(
                    line -> {
                      if (!line.id().equals(asked.line())) {
                        return line;
                      }
                      TreeMap<String, String> cells = new TreeMap<>(line.cells());
                      cells.put(asked.slot(), asked.value());
                      return new Typed(line.id(), cells);
                    })
                .toList());
    return new Frozen(sheets);
  }
}
