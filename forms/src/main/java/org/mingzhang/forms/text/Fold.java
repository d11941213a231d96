package org.mingzhang.forms.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Text reduced to what it is recognised by: widths unified, spaces and punctuation dropped,
 * look-alikes mapped to one character. Used to compare, never to rewrite.
 */
public final class Fold {

  private static final char[] MAP = loadMap();

  private Fold() {}

  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = MAP[text.charAt(i)];
      if (c != 0) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static char[] loadMap() {
    char[] map = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < map.length; c++) {
      char half = Width.half((char) c);
      boolean kept = Character.isLetterOrDigit(half) || half == '%';
      map[c] = kept ? Character.toLowerCase(half) : 0;
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Fold.class.getResourceAsStream("confusions.txt")),
                StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> mapLine(map, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return map;
  }

  private static void mapLine(char[] map, String line) {
    for (int i = 2; i < line.length(); i += 2) {
      map[line.charAt(i)] = line.charAt(0);
    }
  }
}
