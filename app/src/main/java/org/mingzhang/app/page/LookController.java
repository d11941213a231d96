package org.mingzhang.app.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.mingzhang.app.access.Open;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Switches language, large text and high contrast; works without script. */
@RestController
@Open
class LookController {

  private static final int A_YEAR = 365 * 24 * 3600;
  private static final Map<String, Set<String>> CHOICES =
      Map.of(
          "language",
          Set.of("zh", "en"),
          "large",
          Set.of("on", "off"),
          "contrast",
          Set.of("on", "off"));

  @PostMapping("/look")
  ResponseEntity<Void> look(
      @RequestParam String name,
      @RequestParam String value,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (CHOICES.getOrDefault(name, Set.of()).contains(value)) {
      Cookie cookie = new Cookie(name, value);
      cookie.setPath("/");
      cookie.setMaxAge(A_YEAR);
      cookie.setAttribute("SameSite", "Lax");
      response.addCookie(cookie);
    }
    // Only a path of our own: an address would send the person elsewhere.
    boolean own = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
    return ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", own ? back : "/").build();
  }
}
