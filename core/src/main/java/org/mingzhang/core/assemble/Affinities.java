package org.mingzhang.core.assemble;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Economic items and the functional items they are spent under as a rule; read from data. */
final class Affinities {

  private static final Affinities STANDARD = read();

  private final List<String[]> pairs;

  private Affinities(List<String[]> pairs) {
    this.pairs = pairs;
  }

  static Affinities standard() {
    return STANDARD;
  }

  /** Whether money of this economic item is looked for under that functional item first. */
  boolean belong(String economy, String function) {
    return pairs.stream()
        .anyMatch(pair -> economy.startsWith(pair[0]) && function.startsWith(pair[1]));
  }

  private static Affinities read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Affinities.class.getResourceAsStream("affinities.csv")),
                StandardCharsets.UTF_8))) {
      return new Affinities(lines.lines().skip(1).map(line -> line.split(",")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
