package org.mingzhang.app.inspection;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Open;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Pages;
import org.mingzhang.app.page.SelfContained;
import org.mingzhang.app.store.Contents;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is wrong with one document, on the document. */
@RestController
@Open
public class FindingsController {

  private final Gate gate;
  private final Inspections inspections;
  private final Contents contents;
  private final Pages pages;

  FindingsController(Gate gate, Inspections inspections, Contents contents, Pages pages) {
    this.gate = gate;
    this.inspections = inspections;
    this.contents = contents;
    this.pages = pages;
  }

  @GetMapping("/inspect/{code}/{item:\\d+}")
  ResponseEntity<String> findings(
      HttpServletRequest request, Frame frame, @PathVariable String code, @PathVariable long item) {
    JobRow job = inspections.job(gate.owner(frame.viewer(), request), code);
    List<Line> all = inspections.lines(job.id(), frame.words().isEnglish());
    List<Line> lines = all.stream().filter(line -> line.item() == item).toList();
    if (lines.isEmpty()) {
      throw new NotHere();
    }
    return pages.page(
        frame,
        "inspection/findings",
        new Showing(job, lines, neighbour(all, item, -1), neighbour(all, item, 1)));
  }

  private static @Nullable Line neighbour(List<Line> all, long item, int step) {
    List<Long> items = all.stream().map(Line::item).distinct().toList();
    int wanted = items.indexOf(item) + step;
    return wanted < 0 || wanted >= items.size()
        ? null
        : all.stream().filter(line -> line.item() == items.get(wanted)).findFirst().orElseThrow();
  }

  @GetMapping("/inspect/{code}/{item:\\d+}/report")
  ResponseEntity<byte[]> report(
      HttpServletRequest request,
      Frame frame,
      @PathVariable String code,
      @PathVariable long item,
      @RequestParam(defaultValue = "false") boolean download) {
    JobRow job = inspections.job(gate.owner(frame.viewer(), request), code);
    Inspections.ItemRow row = inspections.item(job, item);
    String digest = frame.words().isEnglish() ? row.reportEn() : row.reportZh();
    if (digest.isEmpty()) {
      throw new NotHere();
    }
    byte[] page = Looking.unpacked(contents.bytes(digest));
    return ResponseEntity.ok()
        .header("Content-Security-Policy", SelfContained.policy(page))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(download, row.name() + ".html"))
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .body(page);
  }

  /** The document as it was handed in; never shown by the browser itself. */
  @GetMapping("/inspect/{code}/{item:\\d+}/original")
  ResponseEntity<byte[]> original(
      HttpServletRequest request, Frame frame, @PathVariable String code, @PathVariable long item) {
    JobRow job = inspections.job(gate.owner(frame.viewer(), request), code);
    Inspections.ItemRow row = inspections.item(job, item);
    if (row.digest().isEmpty()) {
      throw new NotHere();
    }
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(true, row.name()))
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(contents.bytes(row.digest()));
  }

  private static String disposition(boolean download, String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return (download ? ContentDisposition.attachment() : ContentDisposition.inline())
        .filename(name, StandardCharsets.UTF_8)
        .build()
        .toString();
  }

  /**
   * What the page shows.
   *
   * @param lines the budgets in the document, or the one line of a document that is none
   */
  public record Showing(
      JobRow job, List<Line> lines, @Nullable Line previous, @Nullable Line next) {

    /** What all lines have in common. */
    public Line first() {
      return lines.getFirst();
    }
  }
}
