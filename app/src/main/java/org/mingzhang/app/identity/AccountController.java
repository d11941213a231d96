package org.mingzhang.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.mingzhang.app.access.Open;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Go;
import org.mingzhang.app.page.Pages;
import org.mingzhang.app.page.Said;
import org.springframework.http.ResponseEntity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A person's own account: password and second factor. */
@RestController
@Open(signedIn = true)
public class AccountController {

  private static final String MODULE = "identity";
  private static final String NEW_SECRET = "mingzhang.totp";

  private final People people;
  private final PasswordEncoder encoder;
  private final Pages pages;
  private final Audit audit;
  private final Clock clock;

  AccountController(People people, PasswordEncoder encoder, Pages pages, Audit audit, Clock clock) {
    this.people = people;
    this.encoder = encoder;
    this.pages = pages;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping("/account")
  ResponseEntity<String> account(Viewer viewer, Frame frame, HttpServletRequest request) {
    boolean has = people.get(viewer.person()).totpSecret() != null;
    String secret = Totp.secret();
    if (!has) {
      request.getSession().setAttribute(NEW_SECRET, secret);
    }
    return pages.page(
        frame,
        "identity/account",
        has
            ? new Account(viewer, true, "", "", 0, "")
            : account(viewer, secret, Totp.uri(secret, viewer.signIn())));
  }

  private static Account account(Viewer viewer, String secret, String uri) {
    QrCode.Picture picture = QrCode.of(uri);
    return new Account(viewer, false, secret, uri, picture.width(), picture.path());
  }

  @GetMapping("/account/password")
  ResponseEntity<String> passwordPage(Viewer viewer, Frame frame) {
    return pages.page(frame, "identity/password", viewer);
  }

  @PostMapping("/account/password")
  @Transactional
  ResponseEntity<String> password(
      Viewer viewer,
      Frame frame,
      HttpServletRequest request,
      @RequestParam String old,
      @RequestParam String fresh,
      @RequestParam String again) {
    if (!encoder.matches(old, people.get(viewer.person()).password())) {
      throw new Refusal(MODULE, "password.old");
    }
    if (!fresh.equals(again)) {
      throw new Refusal(MODULE, "password.again");
    }
    people.choosePassword(viewer.person(), fresh);
    audit.record(viewer, "password.change", viewer.signIn(), "", "");
    Said.tell(request, frame.words(MODULE).text("password.done"));
    return Go.to("/");
  }

  @PostMapping("/account/totp")
  @Transactional
  ResponseEntity<String> totp(
      Viewer viewer, Frame frame, HttpServletRequest request, @RequestParam String code) {
    Object secret = request.getSession().getAttribute(NEW_SECRET);
    if (secret == null || !Totp.fits(secret.toString(), code, clock.instant())) {
      throw new Refusal(MODULE, "totp.wrong");
    }
    people.setTotp(viewer.person(), secret.toString());
    request.getSession().removeAttribute(NEW_SECRET);
    audit.record(viewer, "totp.on", viewer.signIn(), "", "");
    Said.tell(request, frame.words(MODULE).text("totp.done"));
    return Go.to("/account");
  }

  /**
   * What the page shows.
   *
   * @param secret a new one to take up; "" if there is one already
   * @param uri the same as an authenticator reads it
   * @param width of the picture of the address, in modules
   * @param modules outline of its dark modules
   */
  public record Account(
      Viewer viewer,
      boolean hasSecondFactor,
      String secret,
      String uri,
      int width,
      String modules) {}
}
