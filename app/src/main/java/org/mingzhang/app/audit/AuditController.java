package org.mingzhang.app.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.NavItem;
import org.mingzhang.app.page.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The audit administrator's view of the record: read, verify, take away. Nobody can change it. */
@RestController
@Allowed(Role.AUDIT_ADMIN)
public class AuditController {

  private static final int MOST = 200;

  private final AuditTrail trail;
  private final Pages pages;
  private final List<Terms> terms;

  AuditController(AuditTrail trail, Pages pages, List<Terms> terms) {
    this.trail = trail;
    this.pages = pages;
    this.terms = terms;
  }

  @Bean
  static NavItem auditItem() {
    return new NavItem(920, "/audit", "audit", "nav.audit", Set.of(Role.AUDIT_ADMIN));
  }

  @GetMapping("/audit")
  ResponseEntity<String> list(
      Frame frame,
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "9223372036854775807") long before,
      @RequestParam(defaultValue = "false") boolean verify) {
    AuditWords words = new AuditWords(frame.words("audit"), terms);
    List<Entry> entries = trail.latest(search, words.actions(search), before, MOST);
    return pages.page(
        frame,
        "audit/list",
        new Listing(
            search,
            entries.stream().map(entry -> row(entry, words)).toList(),
            entries.size() == MOST ? entries.getLast().sequence() : 0,
            verify ? trail.verify() : null));
  }

  /** Everything as comma-separated values; a text that a spreadsheet would compute is quoted. */
  @GetMapping("/audit/record.csv")
  ResponseEntity<StreamingResponseBody> export() {
    StreamingResponseBody body =
        out -> {
          try (BufferedWriter writer =
              new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            writer.write("\uFEFF" + RecordCsv.HEADER);
            trail.forEach(entry -> write(writer, entry));
          }
        };
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=audit.csv")
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .body(body);
  }

  private static void write(BufferedWriter writer, Entry entry) {
    try {
      writer.write(RecordCsv.line(entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(Entry entry, AuditWords words) {
    Deed deed = entry.deed();
    return new Row(
        entry.sequence(),
        entry.at(),
        deed.person(),
        deed.organisation(),
        deed.address(),
        words.action(deed.action()),
        deed.action(),
        words.object(deed.object()),
        words.value(deed.before()),
        words.value(deed.after()),
        words.outcome(deed.outcome()),
        entry.hash());
  }

  /**
   * What the page shows.
   *
   * @param next entries before this one are on the next page; 0 if there are none
   * @param verification null if it was not asked for
   */
  public record Listing(
      String search, List<Row> entries, long next, @Nullable Verification verification) {}

  /**
   * An entry as it is shown.
   *
   * @param action what was done, in words
   * @param code what was done, as it is recorded
   */
  public record Row(
      long sequence,
      java.time.OffsetDateTime at,
      String person,
      String organisation,
      String address,
      String action,
      String code,
      String object,
      String before,
      String after,
      String outcome,
      String hash) {}
}
