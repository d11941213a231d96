package org.mingzhang.core.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists of words that come with the program. */
final class WordFile {

  private WordFile() {}

  /** The lines of a list, without comments and blanks. */
  static List<String> lines(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no list of words " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** All words of a list that has several on a line. */
  static List<String> words(String name) {
    return lines(name).stream()
        .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
        .toList();
  }
}
