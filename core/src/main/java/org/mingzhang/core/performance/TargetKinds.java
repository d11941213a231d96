package org.mingzhang.core.performance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.indicator.Dimension;
import org.mingzhang.core.performance.TargetKind.Direction;

/**
 * The vocabulary of the trade: which words tell what an indicator measures. It is a file; the first
 * kind whose words stand in a name is the one.
 */
public final class TargetKinds {

  private static final String FILE = "/org/mingzhang/core/targets/kinds.csv";
  private static final int COLUMNS = 6;
  private static final List<TargetKind> ALL = load();

  private TargetKinds() {}

  public static List<TargetKind> all() {
    return ALL;
  }

  /** The kind of an indicator of this name; {@link TargetKind#UNKNOWN} if the name does not say. */
  public static TargetKind of(String name) {
    String plain = plain(name);
    for (TargetKind kind : ALL) {
      if (kind.names(plain)) {
        return kind;
      }
    }
    return TargetKind.UNKNOWN;
  }

  /** A name without spaces, end punctuation and the unit in brackets at its end. */
  public static String plain(String name) {
    String plain = CodeName.plain(name);
    int end = plain.length();
    while (end > 0 && "。.,;:、,；：，".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    int open = plain.lastIndexOf('(', end - 1);
    boolean unit = open > 0 && plain.charAt(end - 1) == ')' && end - open <= MOST_OF_A_UNIT;
    return plain.substring(0, unit ? open : end);
  }

  /** Characters of a unit in brackets. */
  private static final int MOST_OF_A_UNIT = 5;

  private static List<TargetKind> load() {
    try (InputStream in = TargetKinds.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no file of kinds");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> kind(line.split(",", COLUMNS)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TargetKind kind(String[] fields) {
    Set<Dimension> dimensions =
        words(fields[3]).stream().map(Dimension::named).collect(Collectors.toSet());
    return new TargetKind(
        fields[0],
        fields[1],
        Direction.valueOf(fields[2].toUpperCase(Locale.ROOT)),
        dimensions,
        words(fields[4]),
        words(fields[5]));
  }

  private static List<String> words(String field) {
    return field.isBlank() ? List.of() : Arrays.asList(field.strip().split(" "));
  }
}
