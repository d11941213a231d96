package org.mingzhang.app.page;

import java.util.Locale;

/** How a person wants pages shown; kept in cookies, so that it needs no account. */
public record Look(Locale language, boolean large, boolean contrast) {

  static final Look USUAL = new Look(Locale.SIMPLIFIED_CHINESE, false, false);

  /** The classes of the root element. */
  public String classes() {
    return ((large ? "large " : "") + (contrast ? "contrast" : "")).strip();
  }
}
