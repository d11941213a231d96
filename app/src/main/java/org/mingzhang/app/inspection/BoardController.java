package org.mingzhang.app.inspection;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingzhang.app.access.Open;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Go;
import org.mingzhang.app.page.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What came of a job: how far it is, and the board of its documents. */
@RestController
@Open
public class BoardController {

  private static final String MODULE = "inspection";

  private final Gate gate;
  private final Inspections inspections;
  private final Pages pages;

  BoardController(Gate gate, Inspections inspections, Pages pages) {
    this.gate = gate;
    this.inspections = inspections;
    this.pages = pages;
  }

  /** How the board is wanted, as the address tells it. */
  @ModelAttribute
  Board board(
      @RequestParam(defaultValue = "place") String sort,
      @RequestParam(defaultValue = "false") boolean down,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String search) {
    return new Board(sort, down, outcome, search);
  }

  @GetMapping("/inspect/{code}")
  ResponseEntity<String> job(
      HttpServletRequest request,
      Frame frame,
      @PathVariable String code,
      @ModelAttribute Board board) {
    JobRow job = inspections.job(gate.owner(frame.viewer(), request), code);
    Progress progress = inspections.progress(job);
    List<Line> lines = inspections.lines(job.id(), frame.words().isEnglish());
    if (!job.isArchive() && progress.isComplete()) {
      return Go.to("/inspect/" + code + "/" + lines.getFirst().item());
    }
    return pages.page(
        frame,
        "inspection/board",
        new Showing(job, progress, board, Tally.of(lines), board.of(lines)));
  }

  /** The part of the page that is asked for again and again; tells when to load the page anew. */
  @GetMapping("/inspect/{code}/progress")
  ResponseEntity<String> progress(
      HttpServletRequest request, Frame frame, @PathVariable String code) {
    JobRow job = inspections.job(gate.owner(frame.viewer(), request), code);
    Progress progress = inspections.progress(job);
    ResponseEntity<String> page = pages.page(frame, "inspection/progress", progress);
    return progress.isComplete() || job.state().equals("REFUSED")
        ? ResponseEntity.ok().headers(page.getHeaders()).header("HX-Refresh", "true").body("")
        : page;
  }

  @GetMapping("/inspect/{code}/board.csv")
  ResponseEntity<byte[]> csv(
      HttpServletRequest request,
      Frame frame,
      @PathVariable String code,
      @ModelAttribute Board board) {
    JobRow job = inspections.job(gate.owner(frame.viewer(), request), code);
    List<Line> lines = board.of(inspections.lines(job.id(), frame.words().isEnglish()));
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(job.name() + ".csv", StandardCharsets.UTF_8)
                .build()
                .toString())
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .body(BoardCsv.of(lines, frame.words(MODULE)).getBytes(StandardCharsets.UTF_8));
  }

  /** What the board shows. */
  public record Showing(
      JobRow job, Progress progress, Board board, Tally tally, List<Line> lines) {}

  /** How many documents came out how. */
  public record Tally(int errors, int warnings, int clean, int unusable, int waiting) {

    static Tally of(List<Line> lines) {
      return new Tally(
          count(lines, "ERRORS"),
          count(lines, "WARNINGS"),
          count(lines, "CLEAN"),
          count(lines, "UNUSABLE"),
          count(lines, "WAITING"));
    }

    /** By the word of the filter. */
    public int of(String outcome) {
      return switch (outcome) {
        case "ERRORS" -> errors;
        case "WARNINGS" -> warnings;
        case "CLEAN" -> clean;
        case "UNUSABLE" -> unusable;
        default -> waiting;
      };
    }

    private static int count(List<Line> lines, String outcome) {
      return (int) lines.stream().filter(line -> line.outcome().equals(outcome)).count();
    }
  }
}
