package org.mingzhang.app.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Viewer;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of a request. */
@Component
public class Frames {

  private static final String ON = "on";

  private final List<NavItem> items;

  Frames(List<NavItem> items) {
    this.items = items.stream().sorted(Comparator.comparingInt(NavItem::order)).toList();
  }

  /** The frame of a request. */
  public Frame of(HttpServletRequest request, @Nullable Viewer viewer) {
    CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new Frame(
        viewer,
        look(request),
        token == null ? "" : token.getToken(),
        request.getRequestURI(),
        items.stream().filter(item -> viewer != null && viewer.isAny(item.roles())).toList(),
        Said.take(request));
  }

  /** How the person who asks wants pages shown. */
  public static Look look(HttpServletRequest request) {
    Look look = Look.USUAL;
    Cookie[] cookies = request.getCookies();
    for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
      look =
          switch (cookie.getName()) {
            case "language" ->
                new Look(
                    cookie.getValue().equals("en") ? Locale.ENGLISH : look.language(),
                    look.large(),
                    look.contrast());
            case "large" ->
                new Look(look.language(), cookie.getValue().equals(ON), look.contrast());
            case "contrast" ->
                new Look(look.language(), look.large(), cookie.getValue().equals(ON));
            default -> look;
          };
    }
    return look;
  }
}
