package org.mingzhang.app.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays the days of the example's years around the day on which it is first started, as days.csv
 * says: a season has begun, something is late, something is due, most of it is ahead.
 */
final class ExampleDays {

  private static final String FILE = "/org/mingzhang/app/demo/days.csv";
  private static final String CONGRESS = "congress";

  /** Budgets are prepared in the second half of the year before. */
  private static final int HALF_A_YEAR = 6;

  private final LocalDate today;
  private final List<Row> rows;

  /**
   * @param today the day on which the example begins
   */
  ExampleDays(LocalDate today) {
    this.today = today;
    this.rows = rows();
  }

  /** The budget year that is being prepared. */
  int year() {
    return today.plusMonths(HALF_A_YEAR).getYear();
  }

  /** The day on which the congress approves the budget of one of the years. */
  LocalDate congress(String year) {
    return LocalDate.parse(due(year).get(CONGRESS));
  }

  /** Days by which something is due, other than the calendar says, by milestone. */
  Map<String, String> due(String year) {
    Map<String, String> due = new HashMap<>();
    rows.stream()
        .filter(row -> row.year().equals(year) && !row.due().isEmpty())
        .forEach(row -> due.put(row.milestone(), day(row.due())));
    return due;
  }

  /**
   * Days on which things were done, by milestone.
   *
   * @param calendar when everything is due
   */
  Map<String, String> done(String year, Map<String, LocalDate> calendar) {
    Map<String, String> done = new HashMap<>();
    calendar.forEach(
        (milestone, day) -> {
          if (day.isBefore(today)) {
            done.put(milestone, day.toString());
          }
        });
    rows.stream()
        .filter(row -> row.year().equals(year))
        .forEach(row -> done.put(row.milestone(), row.done().isEmpty() ? "" : day(row.done())));
    return done;
  }

  private String day(String days) {
    return today.plusDays(Long.parseLong(days)).toString();
  }

  private record Row(String year, String milestone, String due, String done) {}

  private static List<Row> rows() {
    try (InputStream in = ExampleDays.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no file " + FILE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
