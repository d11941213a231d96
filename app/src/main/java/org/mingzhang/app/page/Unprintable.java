package org.mingzhang.app.page;

import java.util.regex.Pattern;

/**
 * Characters that come along when somebody copies out of another program, and that neither the
 * files we write (XML) nor PostgreSQL can hold.
 */
public final class Unprintable {

  /** How Word and old mail programs end a line or a page. */
  private static final Pattern BREAKS = Pattern.compile("[\\x0B\\f\\u0085]");

  private static final Pattern REST =
      Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\r\\n]]");

  private Unprintable() {}

  /** The text without them; a break becomes the end of a line. */
  public static String without(String text) {
    return REST.matcher(BREAKS.matcher(text).replaceAll("\n")).replaceAll("");
  }
}
