package org.mingzhang.app.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Group;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Pages;
import org.mingzhang.app.preparation.Draft;
import org.mingzhang.app.preparation.Drafts;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.engine.report.Look;
import org.mingzhang.engine.report.html.HtmlReport;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Versions side by side, and as they would be printed. */
@RestController
@Allowed(to = Group.ROUNDS)
public class CompareController {

  private static final String LAST_YEAR = "last";
  private static final int WIDTH = 120;

  /** The report carries its own styles; it runs no script and loads nothing. */
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final Drafts drafts;
  private final Versions versions;
  private final Checks checks;
  private final WaiverStore waivers;
  private final Pages pages;

  CompareController(
      Drafts drafts, Versions versions, Checks checks, WaiverStore waivers, Pages pages) {
    this.drafts = drafts;
    this.versions = versions;
    this.checks = checks;
    this.waivers = waivers;
    this.pages = pages;
  }

  /** Any version with any other of the draft, or with last year's approved budget. */
  @GetMapping("/review/{id:\\d+}/compare")
  ResponseEntity<String> compare(
      Viewer viewer,
      Frame frame,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to) {
    Draft draft = drafts.get(viewer, id);
    List<Version> all = versions.of(viewer, id);
    Optional<Budget> lastYear = versions.lastYear(draft.year(), draft.organisation());
    String right = !to.isEmpty() || all.isEmpty() ? to : "" + all.getFirst().id();
    String left =
        !from.isEmpty()
            ? from
            : all.size() > 1 ? "" + all.get(1).id() : lastYear.isPresent() ? LAST_YEAR : "";
    Comparison changes =
        left.isEmpty() || right.isEmpty()
            ? null
            : Comparison.of(
                left.equals(LAST_YEAR)
                    ? lastYear.orElseThrow(NotHere::new)
                    : versions.budget(chosen(all, left)),
                versions.budget(chosen(all, right)),
                frame.look().language());
    return pages.page(
        frame,
        "review/compare",
        new SideBySide(
            id,
            draft.code() + " " + draft.name(),
            all,
            lastYear.isPresent(),
            left,
            right,
            changes));
  }

  private static Version chosen(List<Version> all, String id) {
    return all.stream()
        .filter(one -> String.valueOf(one.id()).equals(id))
        .findFirst()
        .orElseThrow(NotHere::new);
  }

  /** A version as it would be printed, with what is wrong marked in it. */
  @GetMapping("/review/{id:\\d+}/preview")
  ResponseEntity<byte[]> preview(
      Viewer viewer, Frame frame, @PathVariable long id, @RequestParam long version)
      throws IOException {
    Draft draft = drafts.get(viewer, id);
    Version one = chosen(versions.of(viewer, id), String.valueOf(version));
    Locale language = frame.look().language();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HtmlReport report = new HtmlReport(out, new Look(language, false, WIDTH, true))) {
      report.add(checks.review(draft, versions.budget(one), waivers.agreed(id), language));
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .header("Content-Security-Policy", POLICY)
        .body(out.toByteArray());
  }

  /**
   * What the page of a comparison shows.
   *
   * @param from id of a version, or {@code last}
   * @param changes null if there is nothing to compare
   */
  public record SideBySide(
      long draft,
      String name,
      List<Version> versions,
      boolean hasLastYear,
      String from,
      String to,
      @Nullable Comparison changes) {}
}
