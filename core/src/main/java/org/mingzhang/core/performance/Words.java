package org.mingzhang.core.performance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Words that mean one thing to a rule. They are a file.
 *
 * @param words in the order of the file; {@code $} at the end of one asks for the end of the text
 */
public record Words(List<String> words) {

  private static final String FILE = "/org/mingzhang/core/targets/words.yaml";
  private static final Map<String, Words> ALL = load();

  public Words {
    words = List.copyOf(words);
  }

  /** The words of one name in the file. */
  public static Words of(String name) {
    Words words = ALL.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no words " + name);
    }
    return words;
  }

  /** Whether one of them stands in the text. */
  public boolean in(String text) {
    for (String word : words) {
      if (word.endsWith("$")
          ? text.endsWith(word.substring(0, word.length() - 1))
          : text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text is one of them. */
  public boolean isOne(String text) {
    return words.contains(text);
  }

  /** The first of them that stands in the text; "" if none does. */
  public String firstIn(String text) {
    return words.stream().filter(text::contains).findFirst().orElse("");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Words> load() {
    try (InputStream in = Words.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no file of words");
      }
      Object yaml =
          new Load(LoadSettings.builder().setLabel("words").build()).loadFromInputStream(in);
      Map<String, Words> all = new LinkedHashMap<>();
      ((Map<String, Object>) yaml)
          .forEach(
              (name, words) ->
                  all.put(name, new Words(Arrays.asList(words.toString().strip().split(" ")))));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
