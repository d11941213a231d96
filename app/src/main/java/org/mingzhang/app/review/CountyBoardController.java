package org.mingzhang.app.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Group;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.page.Csv;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.NavItem;
import org.mingzhang.app.page.Pages;
import org.mingzhang.app.preparation.Campaign;
import org.mingzhang.app.preparation.Campaigns;
import org.mingzhang.app.review.BoardPage.Filter;
import org.mingzhang.app.review.BoardPage.Place;
import org.mingzhang.engine.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board of the whole county, or of what one sees of it. */
@RestController
@Allowed(to = Group.REVIEWERS)
class CountyBoardController {

  private final CountyBoard board;
  private final Campaigns campaigns;
  private final Pages pages;

  CountyBoardController(CountyBoard board, Campaigns campaigns, Pages pages) {
    this.board = board;
    this.campaigns = campaigns;
    this.pages = pages;
  }

  @Bean
  static NavItem boardItem() {
    return new NavItem(210, "/board", Submissions.MODULE, "nav.board", Group.REVIEWERS.roles());
  }

  @GetMapping("/board")
  ResponseEntity<String> show(
      Viewer viewer,
      Frame frame,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(defaultValue = "") String department,
      @RequestParam(defaultValue = "") String step,
      @RequestParam(defaultValue = "") String only,
      @RequestParam(defaultValue = "") String search) {
    if (campaigns.all().isEmpty()) {
      return pages.page(frame, "review/no-board", "");
    }
    return pages.page(
        frame,
        "review/board",
        page(viewer, frame, year, new Filter(department, step, only, search)));
  }

  /**
   * The same drafts as comma-separated values; a text that a spreadsheet would compute is quoted.
   */
  @GetMapping("/board.csv")
  ResponseEntity<byte[]> export(
      Viewer viewer,
      Frame frame,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(defaultValue = "") String department,
      @RequestParam(defaultValue = "") String step,
      @RequestParam(defaultValue = "") String only,
      @RequestParam(defaultValue = "") String search) {
    BoardPage page = page(viewer, frame, year, new Filter(department, step, only, search));
    Words words = frame.words(Submissions.MODULE);
    StringBuilder csv = new StringBuilder("\uFEFF");
    csv.append(
        Csv.row(
            Stream.of(
                    "code",
                    "name",
                    "round",
                    "step",
                    "days",
                    "late.head",
                    "errors",
                    "warnings",
                    "amount",
                    "versions")
                .map(key -> words.text("board." + key))
                .toList()));
    page.places().forEach(place -> csv.append(Csv.row(cells(place))));
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=board-" + page.campaign().budgetYear() + ".csv")
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .body(csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> cells(Place place) {
    return List.of(
        place.code(),
        place.name(),
        place.round(),
        place.step() + (place.waits().isEmpty() ? "" : "（" + place.waits() + "）"),
        Long.toString(place.days()),
        Long.toString(place.late()),
        Integer.toString(place.errors()),
        Integer.toString(place.warnings()),
        Shown.amount(place.totalFen()).replace(",", ""),
        Integer.toString(place.versions()));
  }

  private BoardPage page(Viewer viewer, Frame frame, @Nullable Integer year, Filter filter) {
    Campaign campaign =
        (year == null ? campaigns.current() : campaigns.find(year)).orElseThrow(NotHere::new);
    Words words = frame.words(Submissions.MODULE);
    return board.of(
        viewer,
        campaign,
        filter,
        frame.look().language(),
        words.text("step.prepare"),
        words.text("step.approved"));
  }
}
