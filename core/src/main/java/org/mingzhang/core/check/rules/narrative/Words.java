package org.mingzhang.core.check.rules.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The vocabularies of the narrative: text files, an entry a line, {@code #} before a remark. */
final class Words {

  private static final String FOLDER = "/org/mingzhang/core/narrative/";

  private Words() {}

  static List<String> lines(String file) {
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(FOLDER + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Matches any of the entries of a file, each itself an expression, in one group. */
  static Pattern anyOf(String file) {
    return Pattern.compile(lines(file).stream().collect(Collectors.joining("|", "(", ")")));
  }
}
