package org.mingzhang.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Open;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Go;
import org.mingzhang.app.page.Pages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way in: everybody is sent where the work is. */
@RestController
@Open
public class HomeController {

  private final People people;
  private final Viewers viewers;
  private final Pages pages;
  private final boolean demo;

  HomeController(
      People people, Viewers viewers, Pages pages, @Value("${mingzhang.demo:false}") boolean demo) {
    this.people = people;
    this.viewers = viewers;
    this.pages = pages;
    this.demo = demo;
  }

  @GetMapping("/")
  ResponseEntity<String> home(HttpServletRequest request, Frame frame) {
    Viewer viewer = viewers.of(request);
    if (viewer != null) {
      return Go.to(frame.items().isEmpty() ? "/account" : frame.items().getFirst().path());
    }
    return Go.to(people.isEmpty() ? "/setup" : demo ? "/demo" : "/sign-in");
  }

  @GetMapping("/sign-in")
  ResponseEntity<String> signIn(HttpServletRequest request, Frame frame) {
    return pages.page(frame, "identity/sign-in", new Asked(said(request.getQueryString()), demo));
  }

  @GetMapping("/health")
  ResponseEntity<String> health() {
    return ResponseEntity.ok("up");
  }

  private static String said(@Nullable String query) {
    return switch (query == null ? "" : query) {
      case "out" -> "signed.out";
      case "LockedException" -> "sign-in.locked";
      case "" -> "";
      default -> "sign-in.wrong";
    };
  }

  /**
   * What the page of signing in shows.
   *
   * @param said key of what came of the last try; "" at first
   */
  public record Asked(String said, boolean demo) {}
}
