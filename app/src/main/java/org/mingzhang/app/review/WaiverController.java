package org.mingzhang.app.review;

import jakarta.servlet.http.HttpServletRequest;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Group;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Go;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sets findings aside: one proposes it with a reason, the budget section agrees. */
@RestController
class WaiverController {

  private final Waiving waiving;

  WaiverController(Waiving waiving) {
    this.waiving = waiving;
  }

  @PostMapping("/review/{draft:\\d+}/waivers")
  @Allowed(to = Group.REVIEWERS)
  ResponseEntity<String> propose(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @PathVariable long draft,
      @RequestParam String fault,
      @RequestParam(defaultValue = "") String reason) {
    waiving.propose(viewer, draft, fault, reason.strip(), frame.look().language());
    tell(request, frame, "waiver.proposed");
    return Go.to("/review/" + draft);
  }

  @PostMapping("/review/{draft:\\d+}/waivers/{waiver}")
  @Allowed(Role.BUDGET_REVIEWER)
  ResponseEntity<String> decide(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @PathVariable long draft,
      @PathVariable long waiver,
      @RequestParam boolean agreed) {
    waiving.decide(viewer, draft, waiver, agreed);
    tell(request, frame, agreed ? "waiver.agreed" : "waiver.refused");
    return Go.to("/review/" + draft);
  }

  private static void tell(HttpServletRequest request, Frame frame, String key) {
    org.mingzhang.app.page.Said.tell(request, frame.words(Submissions.MODULE).text(key));
  }
}
