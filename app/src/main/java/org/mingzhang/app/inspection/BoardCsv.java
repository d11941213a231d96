package org.mingzhang.app.inspection;

import java.util.List;
import org.mingzhang.app.page.Csv;
import org.mingzhang.engine.words.Words;

/** The board as comma-separated values. */
final class BoardCsv {

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

  private BoardCsv() {}

  static String of(List<Line> lines, Words words) {
    StringBuilder csv = new StringBuilder("\uFEFF");
    csv.append(Csv.row(HEADINGS.stream().map(heading -> words.text("board." + heading)).toList()));
    for (Line line : lines) {
      boolean budget = !line.verdict().isEmpty();
      csv.append(
          Csv.row(
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
}
