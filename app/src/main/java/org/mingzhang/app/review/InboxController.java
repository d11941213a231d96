package org.mingzhang.app.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Group;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.NavItem;
import org.mingzhang.app.page.Pages;
import org.mingzhang.app.preparation.Campaigns;
import org.mingzhang.app.review.workflow.Workflow;
import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the one who looks; what is clean can be passed all at once. */
@RestController
@Allowed(to = Group.DECIDERS)
public class InboxController {

  private final Inbox inbox;
  private final Decisions decisions;
  private final Campaigns campaigns;
  private final Replies replies;
  private final Workflow workflow;
  private final Pages pages;

  InboxController(
      Inbox inbox,
      Decisions decisions,
      Campaigns campaigns,
      Replies replies,
      Workflow workflow,
      Pages pages) {
    this.inbox = inbox;
    this.decisions = decisions;
    this.campaigns = campaigns;
    this.replies = replies;
    this.workflow = workflow;
    this.pages = pages;
  }

  @Bean
  static NavItem reviewItem() {
    return new NavItem(200, "/review", Submissions.MODULE, "nav.review", Group.DECIDERS.roles());
  }

  @GetMapping("/review")
  ResponseEntity<String> list(Viewer viewer, Frame frame) {
    return show(viewer, frame, List.of());
  }

  /** Passes each of the items; one that fails does not hold up the others. */
  @PostMapping("/review/batch")
  ResponseEntity<String> batch(
      Viewer viewer,
      Frame frame,
      @RequestParam(defaultValue = "") List<String> item,
      @RequestParam(defaultValue = "") String document,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate documentOn) {
    List<InboxRow> before = inbox.of(viewer);
    // A batch is one document, or one for each year that is in it.
    Map<Long, Reply> given = new HashMap<>();
    Reply.Wanted wanted = new Reply.Wanted(document, documentOn, given);
    List<Result> results = new ArrayList<>();
    for (String one : item) {
      String[] parts = one.split(":", -1);
      if (parts.length != 3) {
        throw new IllegalArgumentException(one);
      }
      long draft = Long.parseLong(parts[0]);
      results.add(result(viewer, frame, name(before, draft), draft, parts, wanted));
    }
    return show(viewer, frame, results);
  }

  private Result result(
      Viewer viewer, Frame frame, String name, long draft, String[] parts, Reply.Wanted wanted) {
    try {
      Optional<Reply> reply =
          decisions.pass(viewer, draft, Long.parseLong(parts[1]), parts[2], "", wanted);
      reply.ifPresent(one -> wanted.given().put(one.campaign(), one));
      return new Result(draft, name, "", reply.map(Reply::number).orElse(""));
    } catch (Refusal refusal) {
      String why = frame.words(refusal.module()).text(refusal.key(), refusal.details());
      return new Result(draft, name, why, "");
    } catch (NotHere notHere) {
      return new Result(draft, name, frame.words().text("error.404"), "");
    }
  }

  private static String name(List<InboxRow> rows, long draft) {
    return rows.stream()
        .filter(row -> row.draft() == draft)
        .map(row -> row.code() + " " + row.name())
        .findFirst()
        .orElse("");
  }

  private ResponseEntity<String> show(Viewer viewer, Frame frame, List<Result> results) {
    List<InboxRow> rows = inbox.of(viewer);
    return pages.page(
        frame,
        "review/inbox",
        new Listing(
            rows.stream().filter(row -> !row.isClean()).toList(),
            rows.stream().filter(InboxRow::isClean).toList(),
            results,
            names(frame.look().language()),
            rows.stream().anyMatch(row -> workflow.isReply(row.round(), row.step())),
            next(rows)));
  }

  /** The documents that would come next, of each year that waits for one. */
  private String next(List<InboxRow> rows) {
    return rows.stream()
        .filter(row -> workflow.isReply(row.round(), row.step()))
        .map(InboxRow::budgetYear)
        .distinct()
        .flatMap(year -> campaigns.find(year).stream())
        .flatMap(campaign -> replies.of(campaign.id()).stream())
        .map(Replies.Numbering::next)
        .collect(Collectors.joining("、"));
  }

  private Map<String, String> names(Locale language) {
    Map<String, String> names = new HashMap<>();
    workflow.rounds().forEach(round -> names.put(round.id(), round.title().in(language)));
    workflow.stages().stream()
        .flatMap(stage -> stage.steps().stream())
        .forEach(step -> names.put(step.id(), step.title().in(language)));
    return names;
  }

  /**
   * What the page shows.
   *
   * @param results of the batch that was just sent
   * @param names of rounds and steps
   * @param replies whether passing something here approves it with a document
   * @param next the document that comes next; "" if it has to be typed
   */
  public record Listing(
      List<InboxRow> faulty,
      List<InboxRow> clean,
      List<Result> results,
      Map<String, String> names,
      boolean replies,
      String next) {

    /** A round or a step as people call it. */
    public String name(String id) {
      return names.getOrDefault(id, id);
    }
  }

  /**
   * What came of one item.
   *
   * @param refusal why it was not passed; "" if it was
   * @param document with which it was approved; "" if it was not
   */
  public record Result(long draft, String name, String refusal, String document) {}
}
