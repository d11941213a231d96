package org.mingzhang.app.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Open;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** Serves the public pages: no session, no cookie, nothing that depends on who asks. */
@RestController
@Open
public class PortalController {

  private static final Logger LOG = LoggerFactory.getLogger(PortalController.class);
  private static final String ROOT = "/public";
  private static final Duration A_WHILE = Duration.ofMinutes(5);
  private static final Duration A_YEAR = Duration.ofDays(365);

  private final Site site;

  PortalController(Site site) {
    this.site = site;
  }

  @GetMapping({"/public", "/public/**"})
  ResponseEntity<byte[]> page(HttpServletRequest request) {
    String path = path(request);
    try {
      Optional<Answer> found = site.find(path);
      return found.isPresent()
          ? answer(found.get(), request.getHeader(HttpHeaders.IF_NONE_MATCH))
          : missing(path, HttpStatus.NOT_FOUND);
    } catch (RuntimeException e) {
      // Not the page of the application's errors: that one has a session.
      LOG.error("the public page {} failed", path, e);
      return missing(path, HttpStatus.INTERNAL_SERVER_ERROR);
    }
  }

  private static String path(HttpServletRequest request) {
    try {
      String path = UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
      return path.substring(ROOT.length()).replaceFirst("^/", "");
    } catch (IllegalArgumentException e) {
      return "?";
    }
  }

  private static ResponseEntity<byte[]> answer(Answer answer, @Nullable String known) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.ETAG, answer.etag());
    headers.set(
        HttpHeaders.CACHE_CONTROL,
        (answer.forEver()
                ? CacheControl.maxAge(A_YEAR).cachePublic().immutable()
                : CacheControl.maxAge(A_WHILE).cachePublic())
            .getHeaderValue());
    if (!answer.policy().isEmpty()) {
      headers.set("Content-Security-Policy", answer.policy());
    }
    if (answer.etag().equals(known)) {
      return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
    }
    headers.setContentType(MediaType.parseMediaType(answer.type()));
    if (!answer.name().isEmpty()) {
      headers.setContentDisposition(
          (answer.isShown() ? ContentDisposition.inline() : ContentDisposition.attachment())
              .filename(answer.name(), StandardCharsets.UTF_8)
              .build());
    }
    return new ResponseEntity<>(answer.body(), headers, HttpStatus.OK);
  }

  private ResponseEntity<byte[]> missing(String path, HttpStatus status) {
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.parseMediaType(Site.HTML))
        .body(site.missing(path.startsWith("en/"), status.value()));
  }
}
