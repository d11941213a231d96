package org.mingzhang.app.disclosure;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.disclosure.Item.Kind;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Go;
import org.mingzhang.app.page.Moments;
import org.mingzhang.app.page.Pages;
import org.mingzhang.app.page.Said;
import org.mingzhang.app.page.SelfContained;
import org.mingzhang.core.check.Others;
import org.mingzhang.core.derive.Derivation;
import org.mingzhang.engine.publish.Request;
import org.mingzhang.engine.report.Look;
import org.mingzhang.engine.report.html.HtmlReport;
import org.mingzhang.engine.review.Source;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One paper: its items, who decided and signed, what is printed of it. */
@RestController
@Allowed({Role.SECRECY_REVIEWER, Role.HEAD, Role.PUBLISHER, Role.BUDGET_REVIEWER})
public class PaperController {

  private static final String MODULE = SecrecyReview.MODULE;
  private static final String HOME = "/disclosure/";
  private static final int REPORT_WIDTH = 100;

  private final Papers papers;
  private final SecrecyReview review;
  private final Budgets budgets;
  private final Published published;
  private final Deadlines deadlines;
  private final Clock clock;
  private final Pages pages;

  PaperController(
      Papers papers,
      SecrecyReview review,
      Budgets budgets,
      Published published,
      Deadlines deadlines,
      Clock clock,
      Pages pages) {
    this.papers = papers;
    this.review = review;
    this.budgets = budgets;
    this.published = published;
    this.deadlines = deadlines;
    this.clock = clock;
    this.pages = pages;
  }

  @GetMapping("/disclosure/{id}")
  ResponseEntity<String> paper(Viewer viewer, Frame frame, @PathVariable long id) {
    Paper paper = papers.get(viewer, id);
    return pages.page(
        frame,
        "disclosure/paper",
        new Showing(
            paper,
            papers.items(id),
            papers.files(id),
            papers.history(paper),
            deadlines.today(),
            deadlines.days(),
            deadlines.warning(),
            paper.step() == Step.REVIEW && viewer.is(Role.SECRECY_REVIEWER),
            paper.step() == Step.SIGNING
                && viewer.is(Role.HEAD)
                && viewer.organisation() == paper.organisation(),
            viewer.is(Role.PUBLISHER),
            java.time.LocalDateTime.ofInstant(clock.instant(), Moments.HERE)
                .plusHours(1)
                .withMinute(0)
                .withSecond(0)
                .withNano(0)
                .toString()));
  }

  /** What would be published as it is decided now, with what the rules say of it. */
  @GetMapping("/disclosure/{id}/preview")
  ResponseEntity<byte[]> preview(Viewer viewer, Frame frame, @PathVariable long id)
      throws IOException {
    Paper paper = papers.get(viewer, id);
    if (!budgets.holds(paper)) {
      throw new NotHere();
    }
    Locale language = frame.words().isEnglish() ? Locale.ENGLISH : Locale.CHINESE;
    Request request = budgets.request(paper, papers.items(id), clock.instant());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HtmlReport report = new HtmlReport(out, new Look(language, false, REPORT_WIDTH, false))) {
      report.add(
          budgets
              .reviewer(paper, language)
              .review(
                  new Source(paper.name(), "", "budget", 1),
                  Derivation.publication(request.budget(), request.layout(), null),
                  Others.NONE));
    }
    byte[] page = out.toByteArray();
    return ResponseEntity.ok()
        .header("Content-Security-Policy", SelfContained.policy(page))
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .body(page);
  }

  /** A printed file, before it is public too. */
  @GetMapping("/disclosure/{id}/file")
  ResponseEntity<byte[]> file(Viewer viewer, @PathVariable long id, @RequestParam String name) {
    Paper paper = papers.get(viewer, id);
    PublicFile file =
        papers.files(paper.id()).stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(NotHere::new);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name.substring(name.lastIndexOf('/') + 1), StandardCharsets.UTF_8)
                .build()
                .toString())
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(published.bytes(file));
  }

  @PostMapping("/disclosure/{id}/decide")
  @Allowed(Role.SECRECY_REVIEWER)
  ResponseEntity<String> decide(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @PathVariable long id,
      @RequestParam Map<String, String> fields) {
    String wanted = fields.getOrDefault("do", "save");
    review.decide(viewer, id, fields, wanted.equals("rest"));
    if (wanted.equals("submit")) {
      review.submit(viewer, id);
    }
    Said.tell(request, frame.words(MODULE).text(wanted.equals("submit") ? "submitted" : "decided"));
    return Go.to(HOME + id);
  }

  @PostMapping("/disclosure/{id}/sign")
  @Allowed(Role.HEAD)
  ResponseEntity<String> sign(
      Viewer viewer, Frame frame, HttpServletRequest request, @PathVariable long id) {
    review.sign(viewer, id);
    Said.tell(request, frame.words(MODULE).text("signed"));
    return Go.to(HOME + id);
  }

  @PostMapping("/disclosure/{id}/back")
  @Allowed({Role.HEAD, Role.PUBLISHER})
  ResponseEntity<String> back(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String opinion) {
    review.sendBack(viewer, id, opinion);
    Said.tell(request, frame.words(MODULE).text("back.done"));
    return Go.to(HOME + id);
  }

  /**
   * What the page shows.
   *
   * @param days that the law allows from the approval on
   * @param warning from how many days left on it is time to hurry
   * @param deciding whether the viewer may decide items now
   * @param signing whether the viewer may sign now
   * @param next the time that is proposed to the publisher
   */
  public record Showing(
      Paper paper,
      List<Item> items,
      List<PublicFile> files,
      List<Paper> history,
      LocalDate today,
      int days,
      int warning,
      boolean deciding,
      boolean signing,
      boolean publisher,
      String next) {

    public List<Item> of(Kind kind) {
      return items.stream().filter(item -> item.kind() == kind).toList();
    }

    public long undecided() {
      return items.stream().filter(item -> !item.isDecided()).count();
    }

    /** How many items are not published whole. */
    public long withheld() {
      return items.stream().filter(item -> item.effective() != Item.Decision.PUBLIC).count();
    }

    public boolean plannable() {
      return publisher && (paper.step() == Step.READY || paper.step() == Step.FAILED);
    }

    public boolean cancellable() {
      return publisher && (paper.step() == Step.PLANNED || paper.step() == Step.PRINTING);
    }
  }
}
