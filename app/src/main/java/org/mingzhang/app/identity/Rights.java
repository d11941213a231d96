package org.mingzhang.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Group;
import org.mingzhang.app.access.Open;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Holds every handler to its {@link Allowed} or {@link Open}; one that has neither is for nobody.
 */
@Component
class Rights implements HandlerInterceptor {

  private static final String PASSWORD = "/account/password";

  private final Viewers viewers;

  Rights(Viewers viewers) {
    this.viewers = viewers;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod method) || isSpring(method)) {
      return true;
    }
    Viewer viewer = viewers.of(request);
    if (!isAllowed(method, viewer)) {
      throw new ResponseStatusException(
          viewer == null ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN);
    }
    if (viewer != null
        && viewer.mustChangePassword()
        && !request.getRequestURI().equals(PASSWORD)
        && !request.getRequestURI().equals("/look")) {
      response.sendRedirect(PASSWORD);
      return false;
    }
    return true;
  }

  /** The page that Spring itself shows when all else fails. */
  private static boolean isSpring(HandlerMethod method) {
    return method.getBeanType().getName().startsWith("org.springframework.");
  }

  static boolean isAllowed(HandlerMethod method, @Nullable Viewer viewer) {
    Allowed allowed = found(method, Allowed.class);
    Open open = found(method, Open.class);
    if (method.getMethodAnnotation(Allowed.class) == null
        && method.getMethodAnnotation(Open.class) != null) {
      allowed = null;
    }
    if (allowed != null) {
      return viewer != null && viewer.isAny(roles(allowed));
    }
    return open != null && (!open.signedIn() || viewer != null);
  }

  private static Set<Role> roles(Allowed allowed) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    Collections.addAll(roles, allowed.value());
    for (Group group : allowed.to()) {
      roles.addAll(group.roles());
    }
    return roles;
  }

  /** What stands at the method; failing that, what stands at its class. */
  private static <A extends java.lang.annotation.Annotation> @Nullable A found(
      HandlerMethod method, Class<A> kind) {
    A own = method.getMethodAnnotation(kind);
    return own != null
        ? own
        : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), kind);
  }
}
