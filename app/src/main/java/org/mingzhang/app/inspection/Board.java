package org.mingzhang.app.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a person wants the board of a job: sorted by a column, and only some of it.
 *
 * @param sort a column of {@link #COLUMNS}
 * @param down whether the greatest comes first
 * @param outcome only these; "" for all
 * @param search only what has this in its names; "" for all
 */
public record Board(String sort, boolean down, String outcome, String search) {

  /** By which columns it can be sorted. */
  public static final List<String> COLUMNS =
      List.of("place", "verdict", "name", "organisation", "year", "errors", "warnings", "score");

  /** By what it can be filtered. */
  public static final List<String> OUTCOMES =
      List.of("ERRORS", "WARNINGS", "CLEAN", "UNUSABLE", "WAITING");

  private static final Map<String, Comparator<Line>> ORDERS =
      Map.of(
          "place", Comparator.comparingInt(Line::place),
          "name", Comparator.comparing(Line::name),
          "organisation", Comparator.comparing(Line::organisation),
          "year", Comparator.comparingInt(Line::year),
          "verdict", Comparator.comparingInt(line -> OUTCOMES.indexOf(line.outcome())),
          "errors", Comparator.comparingInt(Line::errors),
          "warnings", Comparator.comparingInt(Line::warnings),
          "score", Comparator.comparingInt(Line::score));

  public Board {
    sort = COLUMNS.contains(sort) ? sort : "place";
    outcome = OUTCOMES.contains(outcome) ? outcome : "";
    search = search.strip();
  }

  List<Line> of(List<Line> lines) {
    Comparator<Line> order = ORDERS.getOrDefault(sort, Comparator.comparingInt(Line::place));
    return lines.stream().filter(this::shows).sorted(down ? order.reversed() : order).toList();
  }

  private boolean shows(Line line) {
    String sought = search.toLowerCase(Locale.ROOT);
    return (outcome.isEmpty() || outcome.equals(line.outcome()))
        && (sought.isEmpty()
            || (line.name() + ' ' + line.organisation()).toLowerCase(Locale.ROOT).contains(sought));
  }
}
