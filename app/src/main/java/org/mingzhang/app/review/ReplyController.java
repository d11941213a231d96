package org.mingzhang.app.review;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.page.Csv;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Go;
import org.mingzhang.app.page.Said;
import org.mingzhang.app.preparation.Campaigns;
import org.mingzhang.app.review.workflow.Workflow;
import org.mingzhang.app.store.Rows;
import org.mingzhang.engine.words.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the replies of a year are numbered, and the list of what was approved. */
@RestController
@Allowed(Role.BUDGET_REVIEWER)
class ReplyController {

  private static final List<String> COLUMNS =
      List.of(
          "board.code",
          "board.name",
          "board.round",
          "documents.version",
          "board.amount",
          "document",
          "document.on",
          "documents.by",
          "documents.at",
          "documents.state",
          "documents.sm3",
          "documents.approval");

  private final JdbcClient db;
  private final Campaigns campaigns;
  private final Campaigning campaigning;
  private final Replies replies;
  private final Workflow workflow;

  ReplyController(
      JdbcClient db,
      Campaigns campaigns,
      Campaigning campaigning,
      Replies replies,
      Workflow workflow) {
    this.db = db;
    this.campaigns = campaigns;
    this.campaigning = campaigning;
    this.replies = replies;
    this.workflow = workflow;
  }

  @PostMapping("/campaigns/{id}/documents")
  ResponseEntity<String> set(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String pattern,
      @RequestParam(defaultValue = "1") int next) {
    replies.set(viewer, id, pattern, next);
    Words words = frame.words(Submissions.MODULE);
    Said.tell(
        request,
        replies
            .of(id)
            .map(numbering -> words.text("document.pattern.saved", numbering.next()))
            .orElseGet(() -> words.text("document.pattern.none")));
    return Go.to("/campaigns/" + id);
  }

  /** Everything approved in a year, the last of each first to hold; with the hashes. */
  @GetMapping("/campaigns/{id}/approvals.csv")
  ResponseEntity<byte[]> export(Viewer viewer, Frame frame, @PathVariable long id) {
    campaigning.ofRegion(viewer);
    int year = campaigns.get(id).budgetYear();
    Words words = frame.words(Submissions.MODULE);
    StringBuilder csv = new StringBuilder("\uFEFF");
    csv.append(Csv.row(COLUMNS.stream().map(words::text).toList()));
    List<Row> rows = rows(viewer, id);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean replaced =
          i + 1 < rows.size()
              && rows.get(i + 1).code().equals(row.code())
              && rows.get(i + 1).round().equals(row.round());
      csv.append(
          Csv.row(
              List.of(
                  row.code(),
                  row.name(),
                  workflow.round(row.round()).title().in(frame.look().language()),
                  Integer.toString(row.number()),
                  Shown.amount(row.totalFen()).replace(",", ""),
                  row.document(),
                  row.documentOn() == null ? "" : row.documentOn().toString(),
                  row.approvedName(),
                  Shown.at(row.approvedAt()),
                  words.text(replaced ? "documents.replaced" : "documents.holds"),
                  row.sm3(),
                  row.approval())));
    }
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=approvals-" + year + ".csv")
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .body(csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  private List<Row> rows(Viewer viewer, long campaign) {
    return db.sql(
            "select o.code, o.name, a.round, v.number, v.total_fen as totalFen, a.document,"
                + " a.document_on as documentOn, a.approved_name as approvedName,"
                + " a.approved_at as approvedAt, v.sm3, a.sm3 as approval"
                + " from approval a join version v on v.id = a.version"
                + " join draft d on d.id = v.draft join organisation o on o.id = d.organisation"
                + " where d.campaign = ? and o.path like ? order by o.code, v.number")
        .params(campaign, viewer.scope())
        .query(Rows.of(Row.class))
        .list();
  }

  private record Row(
      String code,
      String name,
      String round,
      int number,
      long totalFen,
      String document,
      @Nullable LocalDate documentOn,
      String approvedName,
      OffsetDateTime approvedAt,
      String sm3,
      String approval) {}
}
