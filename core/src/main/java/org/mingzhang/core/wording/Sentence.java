package org.mingzhang.core.wording;

/** A sentence of a resource bundle, its places {@code {0}}, {@code {1}}, … filled in. */
public final class Sentence {

  private static final int ROOM = 32;

  private Sentence() {}

  /**
   * Fills in the places. What is filled in between quotation marks has single ones within (GB/T
   * 15834); what it says of braces is left as it is.
   *
   * @param template the sentence as it stands in the bundle
   * @param arguments ten at most
   */
  public static String of(String template, Object... arguments) {
    StringBuilder text = new StringBuilder(template.length() + ROOM);
    int from = 0;
    for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', from)) {
      int number = number(template, at);
      boolean isPlace = number >= 0 && number < arguments.length;
      int end = at + (isPlace ? "{0}".length() : 1);
      text.append(template, from, isPlace ? at : end);
      if (isPlace) {
        String argument = String.valueOf(arguments[number]);
        text.append(isQuoted(template, at, end) ? nested(argument) : argument);
      }
      from = end;
    }
    return text.append(template, from, template.length()).toString();
  }

  private static int number(String template, int at) {
    return at + 2 < template.length() && template.charAt(at + 2) == '}'
        ? Character.digit(template.charAt(at + 1), 10)
        : -1;
  }

  private static boolean isQuoted(String template, int at, int end) {
    return at > 0 && template.charAt(at - 1) == '“' && template.startsWith("”", end);
  }

  private static String nested(String text) {
    return text.replace('“', '‘').replace('”', '’');
  }
}
