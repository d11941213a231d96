package org.mingzhang.core.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units of measure, and the one spelling each goes by. */
final class Units {

  private static final String FILE = "/org/mingzhang/core/indicators/units.csv";
  private static final Map<String, String> CANONICAL = load();

  /** Characters of the longest unit. */
  static final int LONGEST = CANONICAL.keySet().stream().mapToInt(String::length).max().orElse(0);

  private Units() {}

  /** The spelling a unit goes by; null if it is no unit. */
  static @Nullable String canonical(String unit) {
    return CANONICAL.get(unit);
  }

  private static Map<String, String> load() {
    Map<String, String> units = new HashMap<>();
    try (InputStream in = Units.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no file of units");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .forEach(
              line -> {
                int comma = line.indexOf(',');
                units.put(line.substring(0, comma), line.substring(comma + 1));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return units;
  }
}
