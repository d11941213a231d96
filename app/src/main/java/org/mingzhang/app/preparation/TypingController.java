package org.mingzhang.app.preparation;

import java.util.List;
import java.util.Optional;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Group;
import org.mingzhang.app.access.Open;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.page.Frame;
import org.mingzhang.core.performance.IndicatorLibrary;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the grid asks for while somebody types: codes to pick from, and what is wrong. */
@RestController
class TypingController {

  private final Drafts drafts;
  private final DraftFindings findings;
  private final Codes codes;

  TypingController(Drafts drafts, DraftFindings findings, Codes codes) {
    this.drafts = drafts;
    this.findings = findings;
    this.codes = codes;
  }

  /** What is wrong; 202 while too much is being checked: ask again. */
  @GetMapping("/preparation/{draft}/findings")
  @Allowed(to = Group.BUSINESS)
  ResponseEntity<Found> findings(Viewer viewer, Frame frame, @PathVariable("draft") long id) {
    Optional<Found> found = findings.tryOf(drafts.get(viewer, id), frame.look().language());
    return found
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.status(HttpStatus.ACCEPTED).build());
  }

  /** Codes that begin with, are named like, or have the initials of what was typed. */
  @GetMapping("/preparation/codes")
  @Open(signedIn = true)
  List<Codes.Entry> codes(
      @RequestParam String list,
      @RequestParam int year,
      @RequestParam(defaultValue = "0") int digits,
      @RequestParam(defaultValue = "") String q) {
    return codes.find(list, year, digits, q);
  }

  /** Indicators for a project, called as lines call it. */
  @GetMapping("/preparation/{draft}/suggestions")
  @Allowed(Role.PREPARER)
  List<Suggested> suggestions(
      Viewer viewer, @PathVariable("draft") long id, @RequestParam String project) {
    String called = project.strip();
    if (called.isEmpty()) {
      return List.of();
    }
    String text =
        drafts.lines(drafts.get(viewer, id)).stream()
            .filter(line -> line.sheet().equals("projects"))
            .filter(line -> called.endsWith(line.text("name").strip()))
            .map(line -> line.text("name") + " " + line.text("purpose"))
            .findFirst()
            .orElse(called);
    return IndicatorLibrary.suggest(text).stream().map(Suggested::of).toList();
  }

  /** An indicator under the names of the columns it is put into. */
  record Suggested(String level1, String level2, String level3, String description, String value) {

    static Suggested of(IndicatorLibrary.Suggestion one) {
      return new Suggested(one.level1(), one.level2(), one.name(), one.description(), one.value());
    }
  }
}
