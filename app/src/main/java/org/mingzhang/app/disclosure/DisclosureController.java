package org.mingzhang.app.disclosure;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Go;
import org.mingzhang.app.page.Moments;
import org.mingzhang.app.page.NavItem;
import org.mingzhang.app.page.Pages;
import org.mingzhang.app.page.Said;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board of what is on its way to the public, and the publisher's doings. */
@RestController
public class DisclosureController {

  private static final String MODULE = SecrecyReview.MODULE;
  private static final String HOME = "/disclosure";

  private final Papers papers;
  private final Openings openings;
  private final Planning planning;
  private final Deadlines deadlines;
  private final Clock clock;
  private final Pages pages;

  DisclosureController(
      Papers papers,
      Openings openings,
      Planning planning,
      Deadlines deadlines,
      Clock clock,
      Pages pages) {
    this.papers = papers;
    this.openings = openings;
    this.planning = planning;
    this.deadlines = deadlines;
    this.clock = clock;
    this.pages = pages;
  }

  @Bean
  static NavItem disclosureItem() {
    return new NavItem(
        300,
        HOME,
        MODULE,
        "nav.disclosure",
        Set.of(Role.SECRECY_REVIEWER, Role.HEAD, Role.PUBLISHER, Role.BUDGET_REVIEWER));
  }

  @GetMapping("/disclosure")
  @Allowed({Role.SECRECY_REVIEWER, Role.HEAD, Role.PUBLISHER, Role.BUDGET_REVIEWER})
  ResponseEntity<String> board(
      Viewer viewer, Frame frame, @RequestParam(defaultValue = "0") int year) {
    openings.run("");
    List<Integer> years = papers.years(viewer);
    int shown = years.contains(year) ? year : years.isEmpty() ? 0 : years.getFirst();
    LocalDate today = deadlines.today();
    List<Row> rows =
        papers.within(viewer, shown).stream()
            .map(paper -> new Row(paper, isMine(viewer, paper), alarm(paper, today)))
            .sorted(Comparator.comparing((Row row) -> !row.mine()))
            .toList();
    LocalDateTime next = LocalDateTime.ofInstant(clock.instant(), Moments.HERE).plusHours(1);
    return pages.page(
        frame,
        "disclosure/board",
        new Board(
            shown,
            years,
            rows,
            viewer.is(Role.PUBLISHER),
            today,
            deadlines.days(),
            next.withMinute(0).withSecond(0).withNano(0).toString()));
  }

  /** Whether the next thing to do is up to this person. */
  private static boolean isMine(Viewer viewer, Paper paper) {
    return switch (paper.step()) {
      case REVIEW -> viewer.is(Role.SECRECY_REVIEWER);
      case SIGNING -> viewer.is(Role.HEAD) && viewer.organisation() == paper.organisation();
      case READY, FAILED -> viewer.is(Role.PUBLISHER);
      default -> false;
    };
  }

  private String alarm(Paper paper, LocalDate today) {
    boolean late = paper.isLate(today);
    boolean soon =
        paper.step().isOpen()
            && paper.lastDay() != null
            && paper.daysLeft(today) <= deadlines.warning();
    return late ? "late" : soon ? "soon" : "";
  }

  /** Plans one paper or many for the same time. */
  @PostMapping("/disclosure/plan")
  @Allowed(Role.PUBLISHER)
  ResponseEntity<String> plan(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @RequestParam(name = "paper", required = false) List<Long> ids,
      @RequestParam(defaultValue = "") String at,
      @RequestParam(defaultValue = "false") boolean now,
      @RequestParam(defaultValue = "") String reason) {
    List<Long> chosen = ids == null ? List.of() : ids;
    List<Paper> late = planning.plan(viewer, chosen, now ? clock.instant() : moment(at), reason);
    String said = frame.words(MODULE).text("planned", chosen.size());
    Said.tell(
        request,
        late.isEmpty()
            ? said
            : said
                + frame
                    .words(MODULE)
                    .text(
                        "planned.late",
                        late.size(),
                        late.stream().map(Paper::name).collect(Collectors.joining("、"))));
    return Go.to(chosen.size() == 1 ? HOME + "/" + chosen.getFirst() : HOME);
  }

  private static Instant moment(String at) {
    try {
      return LocalDateTime.parse(at).atZone(Moments.HERE).toInstant();
    } catch (DateTimeParseException e) {
      throw new Refusal(MODULE, "refused.time");
    }
  }

  @PostMapping("/disclosure/{id}/cancel")
  @Allowed(Role.PUBLISHER)
  ResponseEntity<String> cancel(
      Viewer viewer, Frame frame, HttpServletRequest request, @PathVariable long id) {
    planning.cancel(viewer, id);
    Said.tell(request, frame.words(MODULE).text("cancelled"));
    return Go.to(HOME + "/" + id);
  }

  @PostMapping("/disclosure/{id}/correct")
  @Allowed(Role.PUBLISHER)
  ResponseEntity<String> correct(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reason) {
    long correction = planning.correct(viewer, id, reason);
    Said.tell(request, frame.words(MODULE).text("correcting"));
    return Go.to(HOME + "/" + correction);
  }

  /**
   * What the board shows.
   *
   * @param publisher whether the viewer may plan
   * @param days that the law allows from the approval on
   * @param next the time that is proposed
   */
  public record Board(
      int year,
      List<Integer> years,
      List<Row> rows,
      boolean publisher,
      LocalDate today,
      int days,
      String next) {

    public boolean canPlan() {
      return publisher
          && rows.stream()
              .anyMatch(
                  row -> row.paper().step() == Step.READY || row.paper().step() == Step.FAILED);
    }
  }

  /**
   * A line of the board.
   *
   * @param mine whether the next thing to do is the viewer's
   * @param alarm {@code late}, {@code soon} or ""
   */
  public record Row(Paper paper, boolean mine, String alarm) {}
}
