package org.mingzhang.app.preparation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Group;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Pages;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.engine.publish.Preview;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a draft becomes: the document as it would be published, and the workbook. */
@RestController
@Allowed(to = Group.BUSINESS)
public class PreviewController {

  /** The document has its own styles and nothing else that a browser would act upon. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self';"
          + " base-uri 'none'; form-action 'none'";

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Drafts drafts;
  private final Workbooks workbooks;
  private final Pages pages;

  PreviewController(Drafts drafts, Workbooks workbooks, Pages pages) {
    this.drafts = drafts;
    this.workbooks = workbooks;
    this.pages = pages;
  }

  @GetMapping("/preparation/{draft}/preview")
  ResponseEntity<String> preview(Viewer viewer, Frame frame, @PathVariable("draft") long id) {
    return pages.page(frame, "preparation/preview", new Previewed(drafts.get(viewer, id)));
  }

  @GetMapping("/preparation/{draft}/preview/document")
  ResponseEntity<byte[]> document(Viewer viewer, @PathVariable("draft") long id) {
    Draft draft = drafts.get(viewer, id);
    byte[] page =
        Preview.html(drafts.budget(draft), layout(draft), drafts.lastYear(draft).orElse(null));
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .header("Content-Security-Policy", POLICY)
        .body(page);
  }

  @GetMapping("/preparation/{draft}/workbook.xlsx")
  ResponseEntity<byte[]> workbook(Viewer viewer, Frame frame, @PathVariable("draft") long id)
      throws IOException {
    Draft draft = drafts.get(viewer, id);
    byte[] book = workbooks.of(draft, frame.look().language());
    String name = "%s-%d年预算填报簿.xlsx".formatted(draft.name(), draft.year());
    return ResponseEntity.ok()
        .contentType(XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(book);
  }

  private static Layout layout(Draft draft) {
    return Layouts.standard().find(draft.layout()).orElseThrow();
  }

  /** What the page of the preview shows. */
  public record Previewed(Draft draft) {}
}
