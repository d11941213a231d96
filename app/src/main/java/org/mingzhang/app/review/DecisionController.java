package org.mingzhang.app.review;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Group;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Go;
import org.mingzhang.app.review.Opinions.Spoken;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Signs, passes, sends back, approves. */
@RestController
class DecisionController {

  private static final int LONGEST = 4000;

  private final Decisions decisions;
  private final Correcting correcting;

  DecisionController(Decisions decisions, Correcting correcting) {
    this.decisions = decisions;
    this.correcting = correcting;
  }

  @PostMapping("/review/{draft:\\d+}/pass")
  @Allowed(to = Group.DECIDERS)
  ResponseEntity<String> pass(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @PathVariable long draft,
      @RequestParam long version,
      @RequestParam String step,
      @RequestParam(defaultValue = "") String opinion,
      @RequestParam(defaultValue = "") String document,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate documentOn) {
    String number =
        decisions
            .pass(
                viewer,
                draft,
                version,
                step,
                cut(opinion),
                new Reply.Wanted(document, documentOn, Map.of()))
            .map(Reply::number)
            .orElse("");
    org.mingzhang.app.page.Said.tell(
        request,
        number.isEmpty()
            ? frame.words(Submissions.MODULE).text("passed")
            : frame.words(Submissions.MODULE).text("passed.document", number));
    return Go.to("/review");
  }

  /** Opinions come as fields of the same name, in the same order: sheet, line, slot, text. */
  @PostMapping("/review/{draft:\\d+}/return")
  @Allowed(to = Group.DECIDERS)
  ResponseEntity<String> sendBack(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @PathVariable long draft,
      @RequestParam long version,
      @RequestParam String step,
      @RequestParam(defaultValue = "prepare") String back,
      @RequestParam MultiValueMap<String, String> form) {
    List<String> texts = form.getOrDefault("text", List.of());
    List<Spoken> said = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      said.add(
          new Spoken(
              at(form, "sheet", i),
              at(form, "line", i),
              at(form, "slot", i),
              cut(texts.get(i)).strip()));
    }
    decisions.sendBack(viewer, draft, version, step, back, said);
    tell(request, frame, "returned");
    return Go.to("/review");
  }

  @PostMapping("/review/{draft:\\d+}/reopen")
  @Allowed(Role.BUDGET_REVIEWER)
  ResponseEntity<String> reopen(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @PathVariable long draft,
      @RequestParam(defaultValue = "") String opinion) {
    decisions.reopen(viewer, draft, cut(opinion).strip());
    tell(request, frame, "reopened");
    return Go.to("/review/" + draft);
  }

  @PostMapping("/review/{draft:\\d+}/correct")
  @Allowed(to = Group.FINANCE)
  ResponseEntity<String> correct(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @PathVariable long draft,
      @RequestParam long version,
      @RequestParam String step,
      @RequestParam String cell,
      @RequestParam String value,
      @RequestParam(defaultValue = "") String reason) {
    String[] at = cell.split("\\|", -1);
    if (at.length != 3) {
      throw new IllegalArgumentException(cell);
    }
    correcting.correct(
        viewer,
        draft,
        version,
        step,
        new Correcting.Request(at[0], at[1], at[2], cut(value).strip(), cut(reason).strip()));
    tell(request, frame, "corrected");
    return Go.to("/review/" + draft);
  }

  /** The unit has seen what finance corrected. */
  @PostMapping("/review/{draft:\\d+}/seen")
  @Allowed({Role.PREPARER, Role.HEAD})
  ResponseEntity<String> seen(
      Viewer viewer, Frame frame, HttpServletRequest request, @PathVariable long draft) {
    correcting.see(viewer, draft);
    tell(request, frame, "seen");
    return Go.to("/review/" + draft);
  }

  private static String at(MultiValueMap<String, String> form, String field, int number) {
    List<String> values = form.getOrDefault(field, List.of());
    return number < values.size() ? values.get(number) : "";
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static void tell(HttpServletRequest request, Frame frame, String key) {
    org.mingzhang.app.page.Said.tell(request, frame.words(Submissions.MODULE).text(key));
  }
}
