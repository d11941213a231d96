package org.mingzhang.app.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.engine.words.Words;

/**
 * What every page has around it. Comes as an argument to handlers.
 *
 * @param viewer who looks; null if nobody is signed in
 * @param token that forms send back ({@code _csrf})
 * @param path of the page, for the mark in the navigation
 * @param said what the last action came to, told once; "" if nothing
 */
public record Frame(
    @Nullable Viewer viewer,
    Look look,
    String token,
    String path,
    List<NavItem> items,
    String said) {

  public Frame {
    items = List.copyOf(items);
  }

  /** The words of a module in the language of the page. */
  public Words words(String module) {
    return Words.of("org.mingzhang.app." + module + ".messages", look.language());
  }

  /** The words of the frame itself. */
  public Words words() {
    return words("page");
  }

  /** Whether the page belongs under a way in. */
  public boolean isUnder(NavItem item) {
    return path.equals(item.path()) || path.startsWith(item.path() + "/");
  }
}
