package org.mingzhang.app.inspection;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.engine.words.Words;

/** The board as comma-separated values. */
final class Csv {

  private static final List<String> HEADINGS =
      List.of(
          "place",
          "name",
          "organisation",
          "code",
          "year",
          "verdict",
          "errors",
          "warnings",
          "notes",
          "score",
          "first");

  private Csv() {}

  static String of(List<Line> lines, Words words) {
    StringBuilder csv = new StringBuilder("\uFEFF");
    csv.append(row(HEADINGS.stream().map(heading -> words.text("board." + heading)).toList()));
    for (Line line : lines) {
      boolean budget = !line.verdict().isEmpty();
      csv.append(
          row(
              List.of(
                  String.valueOf(line.place()),
                  line.name(),
                  line.organisation(),
                  line.organisationCode(),
                  budget ? String.valueOf(line.year()) : "",
                  words.text("outcome." + line.outcome()),
                  budget ? String.valueOf(line.errors()) : "",
                  budget ? String.valueOf(line.warnings()) : "",
                  budget ? String.valueOf(line.notes()) : "",
                  budget ? String.valueOf(line.score()) : "",
                  line.reason().isEmpty() ? line.first() : words.text(line.reason()))));
    }
    return csv.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Csv::quoted).collect(Collectors.joining(",")) + "\r\n";
  }

  /** A spreadsheet takes what begins so for a formula; an apostrophe makes it a text. */
  static String quoted(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
