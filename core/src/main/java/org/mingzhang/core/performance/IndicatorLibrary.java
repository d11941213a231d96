package org.mingzhang.core.performance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Indicators that projects of a kind usually have. It is a file: words of the project, the
 * indicator, and a value with a blank to be filled in.
 */
public final class IndicatorLibrary {

  private static final String FILE = "/org/mingzhang/core/targets/library.csv";
  private static final int COLUMNS = 6;
  private static final List<Entry> ALL = load();

  private IndicatorLibrary() {}

  /**
   * An indicator to be taken over.
   *
   * @param value with {@code __} where this project's figure belongs
   */
  public record Suggestion(
      String level1, String level2, String name, String description, String value) {}

  private record Entry(List<String> words, Suggestion suggestion) {

    /** How many of the words stand in a text. */
    long fit(String text) {
      return words.stream().filter(text::contains).count();
    }
  }

  /**
   * Indicators for a project: those whose words stand in its text first, then those that any
   * project can have.
   *
   * @param text what is known of the project, such as its name and what its money is for
   */
  public static List<Suggestion> suggest(String text) {
    return ALL.stream()
        .filter(entry -> entry.words().isEmpty() || entry.fit(text) > 0)
        .sorted(Comparator.comparing(entry -> -entry.fit(text)))
        .map(Entry::suggestion)
        .toList();
  }

  private static List<Entry> load() {
    try (InputStream in = IndicatorLibrary.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no library of indicators");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> entry(line.split(",", COLUMNS)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(String[] fields) {
    List<String> words = fields[0].isBlank() ? List.of() : Arrays.asList(fields[0].split(" "));
    return new Entry(words, new Suggestion(fields[1], fields[2], fields[3], fields[4], fields[5]));
  }
}
