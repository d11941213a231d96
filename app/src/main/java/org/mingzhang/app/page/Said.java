package org.mingzhang.app.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What an action came to, kept until the next page tells it. */
public final class Said {

  private static final String KEY = "mingzhang.said";

  private Said() {}

  /** Keeps a sentence for the next page. */
  public static void tell(HttpServletRequest request, String sentence) {
    request.getSession().setAttribute(KEY, sentence);
  }

  static String take(HttpServletRequest request) {
    @Nullable Object said =
        request.getSession(false) == null ? null : request.getSession().getAttribute(KEY);
    if (said == null) {
      return "";
    }
    request.getSession().removeAttribute(KEY);
    return said.toString();
  }
}
