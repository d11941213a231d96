package org.mingzhang.core.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.budget.Fund;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the projects of the made-up bureau are about; read from {@code projects.yaml}. */
final class Themes {

  static final List<Theme> ALL = read();

  private Themes() {}

  private static List<Theme> read() {
    try (InputStream in =
        Objects.requireNonNull(Themes.class.getResourceAsStream("projects.yaml"))) {
      List<?> entries = (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      return entries.stream().map(entry -> theme((Map<?, ?>) entry)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Theme theme(Map<?, ?> yaml) {
    Object fund = yaml.get("fund");
    List<?> range = list(yaml.get("wanyuan"));
    return new Theme(
        text(yaml, "name"),
        text(yaml, "function"),
        text(yaml, "economy"),
        fund == null ? Fund.GENERAL : Fund.of(fund.toString()).orElseThrow(),
        (Integer) range.get(0),
        (Integer) range.get(1),
        text(yaml, "purpose"),
        texts(yaml.get("goals")),
        list(yaml.get("indicators")).stream().map(Themes::texts).toList());
  }

  private static String text(Map<?, ?> yaml, String key) {
    return Objects.requireNonNull(yaml.get(key), key).toString();
  }

  private static List<String> texts(@Nullable Object list) {
    return list(list).stream().map(String::valueOf).toList();
  }

  private static List<?> list(@Nullable Object list) {
    return (List<?>) Objects.requireNonNull(list);
  }
}
