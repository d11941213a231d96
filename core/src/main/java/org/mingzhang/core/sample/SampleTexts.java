package org.mingzhang.core.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.budget.Texts;
import org.mingzhang.core.publication.OverallPerformance;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the officers of the made-up bureau write; read from {@code texts.yaml}. */
final class SampleTexts {

  private final String name;
  private final int year;
  private final Map<?, ?> yaml = read();

  SampleTexts(String name, int year) {
    this.name = name;
    this.year = year;
  }

  Texts texts() {
    return new Texts(
        texts(yaml.get("duties")),
        words(yaml.get("reasons")),
        words(yaml.get("uses")),
        new LinkedHashMap<>(),
        new LinkedHashMap<>());
  }

  OverallPerformance targets() {
    return new OverallPerformance(
        fill(yaml.get("goal")),
        list(yaml.get("items")).stream().map(item -> item((Map<?, ?>) item)).toList(),
        texts(yaml.get("measures")));
  }

  private OverallPerformance.Item item(Map<?, ?> item) {
    return new OverallPerformance.Item(
        fill(item.get("title")), fill(item.get("goal")), texts(item.get("indicators")));
  }

  private SequencedMap<String, String> words(@Nullable Object map) {
    SequencedMap<String, String> words = new LinkedHashMap<>();
    ((Map<?, ?>) Objects.requireNonNull(map))
        .forEach((key, value) -> words.put(key.toString(), fill(value)));
    return words;
  }

  private List<String> texts(@Nullable Object list) {
    return list(list).stream().map(this::fill).toList();
  }

  private static List<?> list(@Nullable Object list) {
    return (List<?>) Objects.requireNonNull(list);
  }

  private String fill(@Nullable Object text) {
    return String.valueOf(text).replace("{名称}", name).replace("{年}", Integer.toString(year));
  }

  private static Map<?, ?> read() {
    try (InputStream in =
        Objects.requireNonNull(SampleTexts.class.getResourceAsStream("texts.yaml"))) {
      return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
