package org.mingzhang.engine.export;

import java.util.regex.Pattern;

/** Texts that leave as values for a spreadsheet to open, such as CSV. */
public final class SpreadsheetText {

  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?%?");

  private SpreadsheetText() {}

  /**
   * A text that no spreadsheet takes for a formula: an apostrophe stands before what begins like
   * one. A number with a sign stays the number that it is.
   */
  public static String harmless(String text) {
    boolean formula =
        !text.isEmpty()
            && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0
            && !NUMBER.matcher(text).matches();
    return formula ? "'" + text : text;
  }
}
