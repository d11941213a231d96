package org.mingzhang.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.audit.Audit;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Lets people in by name, password and, where they have one, a one-time password. Spring finds it
 * as the only provider; registered a second time it would count every failure twice.
 */
@Component
class SignIn implements AuthenticationProvider {

  private final People people;
  private final PasswordEncoder encoder;
  private final Audit audit;
  private final Clock clock;
  private final String nobody;

  SignIn(People people, PasswordEncoder encoder, Audit audit, Clock clock) {
    this.people = people;
    this.encoder = encoder;
    this.audit = audit;
    this.clock = clock;
    this.nobody = encoder.encode("nobody");
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String signIn = asked.getName();
    String password = String.valueOf(asked.getCredentials());
    Person person = people.find(signIn).filter(Person::active).orElse(null);
    // A name that does not exist takes as long as a wrong password: names cannot be guessed by
    // time.
    boolean right = encoder.matches(password, person == null ? nobody : person.password());
    if (person == null) {
      throw refused(signIn, "unknown");
    }
    if (people.isLocked(person)) {
      audit.recordSystem(signIn, address(), "sign-in", signIn, "locked");
      throw new LockedException("locked");
    }
    String secret = person.totpSecret();
    if (!right || secret != null && !Totp.fits(secret, code(), clock.instant())) {
      people.fail(person);
      throw refused(signIn, right ? "code" : "password");
    }
    people.succeed(person);
    audit.recordSystem(signIn, address(), "sign-in", signIn, "done");
    return UsernamePasswordAuthenticationToken.authenticated(
        person.signIn(), null, List.of(new SimpleGrantedAuthority("ROLE_SIGNED_IN")));
  }

  private BadCredentialsException refused(String signIn, String why) {
    // Anybody may try any name: the record, which is kept for ever, takes its beginning.
    String tried = signIn.substring(0, Math.min(signIn.length(), People.LONGEST_NAME));
    audit.recordSystem(tried, address(), "sign-in", tried, why);
    return new BadCredentialsException(why);
  }

  private static String address() {
    HttpServletRequest request = request();
    return request == null ? "" : request.getRemoteAddr();
  }

  private static String code() {
    HttpServletRequest request = request();
    String code = request == null ? null : request.getParameter("code");
    return code == null ? "" : code;
  }

  private static @Nullable HttpServletRequest request() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
        ? here.getRequest()
        : null;
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
