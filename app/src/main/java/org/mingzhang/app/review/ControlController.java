package org.mingzhang.app.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Go;
import org.mingzhang.app.page.Pages;
import org.mingzhang.app.page.Said;
import org.mingzhang.app.review.ControlGrid.Unreadable;
import org.mingzhang.core.budget.ControlFigure;
import org.mingzhang.core.budget.Fund;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The budget section issues control figures: typed unit by unit, or pasted. */
@RestController
@Allowed(Role.BUDGET_REVIEWER)
public class ControlController {

  private static final String HOME = "/campaigns/";

  private final Campaigning campaigning;
  private final ControlGrid grid;
  private final ControlIssue issue;
  private final Pages pages;

  ControlController(Campaigning campaigning, ControlGrid grid, ControlIssue issue, Pages pages) {
    this.campaigning = campaigning;
    this.grid = grid;
    this.issue = issue;
    this.pages = pages;
  }

  @GetMapping("/campaigns/{id}/controls")
  ResponseEntity<String> show(
      Viewer viewer,
      Frame frame,
      @PathVariable long id,
      @RequestParam(defaultValue = "GENERAL") String fund,
      @RequestParam(defaultValue = "") String department) {
    campaigning.ofRegion(viewer);
    return pages.page(
        frame,
        "review/controls",
        grid.page(viewer, id, ControlGrid.fund(fund), department, Map.of(), ""));
  }

  /** Figures come as c.CODE.CLASS; what was typed comes back with what is wrong with it. */
  @PostMapping("/campaigns/{id}/controls/grid")
  ResponseEntity<String> grid(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @PathVariable long id,
      @RequestParam Map<String, String> form) {
    campaigning.ofRegion(viewer);
    Fund fund = ControlGrid.fund(form.getOrDefault("fund", ""));
    String department = form.getOrDefault("department", "");
    Map<String, String> typed = new HashMap<>(form);
    String refusal;
    try {
      Map<String, List<ControlFigure>> changed = grid.read(viewer, id, fund, typed);
      if (grid.seen(id).equals(form.get("seen"))) {
        if (!changed.isEmpty()) {
          issue.issue(viewer, id, changed);
        }
        Said.tell(request, words(frame, "controls.grid.issued", changed.size()));
        return Go.to(HOME + id + "/controls?fund=" + fund.name() + "&department=" + department);
      }
      refusal = words(frame, "controls.grid.stale");
    } catch (Unreadable unreadable) {
      refusal = words(frame, "controls.grid.bad", unreadable.details());
    }
    ResponseEntity<String> page =
        pages.page(
            frame, "review/controls", grid.page(viewer, id, fund, department, typed, refusal));
    return ResponseEntity.status(HttpStatus.CONFLICT)
        .headers(page.getHeaders())
        .body(page.getBody());
  }

  @PostMapping("/campaigns/{id}/controls")
  ResponseEntity<String> paste(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @PathVariable long id,
      @RequestParam String lines) {
    ControlIssue.Issued issued = issue.issue(viewer, id, lines);
    Said.tell(request, words(frame, "controls.issued", issued.units(), issued.figures()));
    return Go.to(HOME + id);
  }

  private static String words(Frame frame, String key, Object... details) {
    return frame.words(Submissions.MODULE).text(key, details);
  }
}
