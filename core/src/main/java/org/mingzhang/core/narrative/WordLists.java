package org.mingzhang.core.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The vocabularies of the narrative: text files, an entry a line, {@code #} before a remark. */
public final class WordLists {

  private static final String FOLDER = "/org/mingzhang/core/narrative/";

  private WordLists() {}

  /** The entries of a file in order. */
  public static List<String> lines(String file) {
    try (InputStream in =
        Objects.requireNonNull(WordLists.class.getResourceAsStream(FOLDER + file))) {
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
  public static Pattern anyOf(String file) {
    return Pattern.compile(lines(file).stream().collect(Collectors.joining("|", "(", ")")));
  }
}
