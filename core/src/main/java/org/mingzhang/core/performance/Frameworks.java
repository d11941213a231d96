package org.mingzhang.core.performance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.performance.Framework.Level;
import org.mingzhang.core.performance.Framework.Missing;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The frameworks of indicators that are known. They are a file. */
public final class Frameworks {

  private static final String FILE = "/org/mingzhang/core/targets/frameworks.yaml";
  private static final List<Framework> ALL = load();

  private Frameworks() {}

  public static List<Framework> all() {
    return ALL;
  }

  /**
   * The framework a sheet was made in.
   *
   * @param level1 the first levels it prints
   */
  public static Framework of(Collection<String> level1, int year) {
    return ALL.stream()
        .filter(framework -> framework.markedBy() != null && framework.firstYear() <= year)
        .filter(framework -> level1.contains(framework.markedBy()))
        .findFirst()
        .orElse(ALL.getFirst());
  }

  @SuppressWarnings("unchecked")
  private static List<Framework> load() {
    try (InputStream in = Frameworks.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no file of frameworks");
      }
      Object yaml =
          new Load(LoadSettings.builder().setLabel("frameworks").build()).loadFromInputStream(in);
      return ((List<Map<String, Object>>) yaml).stream().map(Frameworks::framework).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Framework framework(Map<String, Object> yaml) {
    return new Framework(
        text(yaml, "id"),
        text(yaml, "title"),
        text(yaml, "regulation"),
        (Integer) yaml.getOrDefault("from", 0),
        (@Nullable String) yaml.get("marked-by"),
        ((List<Map<String, Object>>) yaml.getOrDefault("levels", List.of()))
            .stream().map(Frameworks::level).toList());
  }

  @SuppressWarnings("unchecked")
  private static Level level(Map<String, Object> yaml) {
    Map<String, Missing> kinds = new LinkedHashMap<>();
    ((Map<String, String>) yaml.getOrDefault("kinds", Map.of()))
        .forEach((kind, missing) -> kinds.put(kind, missing(missing)));
    return new Level(
        text(yaml, "name"),
        (List<String>) yaml.getOrDefault("also", List.of()),
        missing(text(yaml, "missing")),
        kinds);
  }

  private static String text(Map<String, Object> yaml, String key) {
    Object value = yaml.get(key);
    if (value == null) {
      throw new IllegalStateException("a framework without " + key);
    }
    return value.toString();
  }

  private static Missing missing(String word) {
    return Missing.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
