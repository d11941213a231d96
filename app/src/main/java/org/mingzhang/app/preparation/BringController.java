package org.mingzhang.app.preparation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Go;
import org.mingzhang.app.page.Pages;
import org.mingzhang.app.page.Said;
import org.mingzhang.app.page.Unprintable;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.engine.workbook.fault.WorkbookFault;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Brings whole budgets into a draft: last year's, a workbook, a published document. A file is first
 * read and compared; nothing is written before the officer says so, and then all of it.
 */
@RestController
public class BringController {

  private final Drafts drafts;
  private final Editing editing;
  private final Uploads uploads;
  private final Typing typing;
  private final ProjectLibrary library;
  private final Audit audit;
  private final Pages pages;

  BringController(
      Drafts drafts,
      Editing editing,
      Uploads uploads,
      Typing typing,
      ProjectLibrary library,
      Audit audit,
      Pages pages) {
    this.drafts = drafts;
    this.editing = editing;
    this.uploads = uploads;
    this.typing = typing;
    this.library = library;
    this.audit = audit;
    this.pages = pages;
  }

  /** Starts from the budget of the year before. */
  @PostMapping("/preparation/{draft}/last-year")
  @Allowed(Role.PREPARER)
  @Transactional
  ResponseEntity<String> lastYear(
      Viewer viewer, Frame frame, HttpServletRequest request, @PathVariable("draft") long id) {
    Draft draft = editable(viewer, id);
    Budget before =
        drafts
            .lastYear(draft)
            .orElseThrow(() -> new Refusal(OfficerController.MODULE, "last-year.none"));
    Map<String, List<SequencedMap<String, String>>> texts =
        Merge.texts(RollOver.into(draft, before));
    write(viewer, draft, texts, "draft.last-year", before.year() + "");
    Said.tell(request, frame.words(OfficerController.MODULE).text("last-year.done", before.year()));
    return Go.to("/preparation/" + id);
  }

  /** Takes projects of the year before over, with their money and targets. */
  @PostMapping("/preparation/{draft}/projects")
  @Allowed(Role.PREPARER)
  @Transactional
  ResponseEntity<String> projects(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @PathVariable("draft") long id,
      @RequestParam(defaultValue = "") Set<String> project) {
    Draft draft = editable(viewer, id);
    int taken = library.take(draft, project, viewer.name());
    audit.record(
        viewer,
        "draft.projects",
        draft.code() + " " + draft.year() + " #" + draft.id(),
        "",
        String.join(",", project));
    Said.tell(request, frame.words(OfficerController.MODULE).text("library.done", taken));
    return Go.to("/preparation/" + id + "/projects");
  }

  @PostMapping("/preparation/{draft}/workbook")
  @Allowed(Role.PREPARER)
  ResponseEntity<String> workbook(
      Viewer viewer, @PathVariable("draft") long id, @RequestParam MultipartFile file)
      throws IOException {
    return keep(viewer, id, Uploads.WORKBOOK, file);
  }

  @PostMapping("/preparation/{draft}/document")
  @Allowed(Role.PREPARER)
  ResponseEntity<String> document(
      Viewer viewer, @PathVariable("draft") long id, @RequestParam MultipartFile file)
      throws IOException {
    return keep(viewer, id, Uploads.DOCUMENT, file);
  }

  private ResponseEntity<String> keep(Viewer viewer, long id, String kind, MultipartFile file)
      throws IOException {
    Draft draft = editable(viewer, id);
    String name = Unprintable.without(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
    long upload = uploads.keep(viewer, draft, kind, name, file.getBytes());
    return Go.to("/preparation/" + id + "/uploads/" + upload);
  }

  /** What is wrong in the file, and what would change. */
  @GetMapping("/preparation/{draft}/uploads/{upload}")
  @Allowed(Role.PREPARER)
  ResponseEntity<String> look(
      Viewer viewer,
      Frame frame,
      @PathVariable("draft") long id,
      @PathVariable("upload") long number) {
    Draft draft = editable(viewer, id);
    Uploads.Upload upload = uploads.get(viewer, draft, number);
    Arrived arrived = uploads.read(draft, upload);
    List<Effect> changes =
        Merge.all(draft, drafts.lines(draft), arrived.texts()).stream()
            .filter(merge -> merge.changes() || merge.kept() > 0)
            .map(
                merge ->
                    new Effect(
                        merge.sheet().title(), merge.kept(), merge.added(), merge.removed().size()))
            .toList();
    return pages.page(
        frame,
        "preparation/upload",
        new Comparison(draft, number, upload.name(), arrived.faults(), arrived.unknown(), changes));
  }

  /** Writes what was looked at, all of it or nothing. */
  @PostMapping("/preparation/{draft}/uploads/{upload}")
  @Allowed(Role.PREPARER)
  @Transactional
  ResponseEntity<String> apply(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @PathVariable("draft") long id,
      @PathVariable("upload") long number) {
    Draft draft = editable(viewer, id);
    Uploads.Upload upload = uploads.get(viewer, draft, number);
    if (upload.revision() != draft.revision()) {
      throw new Refusal(OfficerController.MODULE, "upload.stale");
    }
    Map<String, List<SequencedMap<String, String>>> texts = uploads.read(draft, upload).texts();
    uploads.drop(viewer, draft);
    write(viewer, draft, texts, "draft.upload", upload.name());
    Said.tell(request, frame.words(OfficerController.MODULE).text("upload.done", upload.name()));
    return Go.to("/preparation/" + id);
  }

  @PostMapping("/preparation/{draft}/uploads/{upload}/drop")
  @Allowed(Role.PREPARER)
  ResponseEntity<String> drop(Viewer viewer, @PathVariable("draft") long id) {
    uploads.drop(viewer, editable(viewer, id));
    return Go.to("/preparation/" + id);
  }

  private Draft editable(Viewer viewer, long id) {
    Draft draft = drafts.get(viewer, id);
    editing.demand(viewer, draft);
    return draft;
  }

  private void write(
      Viewer viewer,
      Draft draft,
      Map<String, List<SequencedMap<String, String>>> texts,
      String action,
      String what) {
    List<DraftLine> before = drafts.lines(draft);
    typing.merge(draft, Merge.all(draft, before, texts), viewer.name());
    audit.record(
        viewer,
        action,
        draft.code() + " " + draft.year() + " #" + draft.id(),
        told(before),
        what + "\n" + told(drafts.lines(draft)));
  }

  private static String told(List<DraftLine> lines) {
    StringBuilder told = new StringBuilder();
    lines.forEach(line -> told.append(line.sheet()).append(' ').append(line.cells()).append('\n'));
    return told.toString();
  }

  /** Of one sheet. */
  public record Effect(String sheet, int kept, int added, int removed) {}

  /** What the page of an upload shows. */
  public record Comparison(
      Draft draft,
      long upload,
      String name,
      List<WorkbookFault> faults,
      int unknown,
      List<Effect> changes) {

    public boolean isSame() {
      return changes.stream().allMatch(change -> change.added() + change.removed() == 0);
    }

    public boolean hasErrors() {
      return faults.stream()
          .anyMatch(f -> f.severity() == org.mingzhang.core.check.Finding.Severity.ERROR);
    }
  }
}
