package org.mingzhang.app.review;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of comma-separated values that a spreadsheet takes for texts, never for formulas. */
final class Csv {

  private Csv() {}

  static String line(Stream<String> cells) {
    return cells.map(Csv::quoted).collect(Collectors.joining(",")) + "\r\n";
  }

  /** A spreadsheet takes what begins so for a formula; an apostrophe makes it a text. */
  private static String quoted(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
