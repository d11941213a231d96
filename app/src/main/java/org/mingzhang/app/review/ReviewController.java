package org.mingzhang.app.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Group;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Go;
import org.mingzhang.app.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page of one draft, and its submission. */
@RestController
public class ReviewController {

  private final ReviewPages reviews;
  private final Submissions submissions;
  private final Pages pages;

  ReviewController(ReviewPages reviews, Submissions submissions, Pages pages) {
    this.reviews = reviews;
    this.submissions = submissions;
    this.pages = pages;
  }

  @GetMapping("/review/{draft:\\d+}")
  @Allowed(to = Group.ROUNDS)
  ResponseEntity<String> show(Viewer viewer, Frame frame, @PathVariable long draft) {
    return pages.page(frame, "review/draft", reviews.of(viewer, draft, frame.look().language()));
  }

  @PostMapping("/review/{draft:\\d+}/submit")
  @Allowed(Role.PREPARER)
  ResponseEntity<String> submit(
      Viewer viewer, Frame frame, HttpServletRequest request, @PathVariable long draft) {
    try {
      Version version = submissions.submit(viewer, draft, frame.look().language());
      org.mingzhang.app.page.Said.tell(
          request, frame.words(Submissions.MODULE).text("submitted", version.number()));
      return Go.to("/review/" + draft);
    } catch (Stopped stopped) {
      Checked checked = stopped.checked();
      String body =
          pages.text(
              frame,
              "review/stopped",
              new StoppedPage(
                  draft,
                  checked.errors(),
                  FaultRow.of(checked, frame.look().language()).stream()
                      .filter(row -> row.severity().equals("error"))
                      .toList(),
                  checked.unreviewed()));
      return ResponseEntity.status(HttpStatus.CONFLICT)
          .header("Content-Type", "text/html;charset=UTF-8")
          .body(body);
    }
  }

  /** Why a draft was not submitted. */
  public record StoppedPage(
      long draft, int errors, List<FaultRow> faults, List<String> unreviewed) {}
}
