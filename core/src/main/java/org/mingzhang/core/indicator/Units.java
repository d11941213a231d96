package org.mingzhang.core.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units of measure, the one spelling each goes by, and what it measures. */
final class Units {

  private static final String FILE = "/org/mingzhang/core/indicators/units.csv";
  private static final int COLUMNS = 3;
  private static final Map<String, String> CANONICAL = new HashMap<>();
  private static final Map<String, Dimension> DIMENSIONS = new HashMap<>();

  static {
    load();
  }

  /** Characters of the longest unit. */
  static final int LONGEST = CANONICAL.keySet().stream().mapToInt(String::length).max().orElse(0);

  private Units() {}

  /** The spelling a unit goes by; null if it is no unit. */
  static @Nullable String canonical(String unit) {
    return CANONICAL.get(unit);
  }

  /** What a canonical unit measures; null if it is no unit. */
  static @Nullable Dimension dimension(String canonical) {
    return DIMENSIONS.get(canonical);
  }

  private static void load() {
    try (InputStream in = Units.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no file of units");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .forEach(
              line -> {
                String[] fields = line.split(",", COLUMNS);
                CANONICAL.put(fields[0], fields[1]);
                DIMENSIONS.put(fields[1], Dimension.named(fields[2]));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
