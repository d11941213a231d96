package org.mingzhang.core.check.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.RuleException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What each fault costs, as read from {@code score.yaml}: a percentage of the points that are left,
 * so that even a poor document can be told from a poorer one.
 *
 * @param often from how many places on a fault costs double
 */
record ScoringMethod(
    List<Dimension> dimensions, int perError, int perWarning, int perNote, int often) {

  private static final String FILE = "/org/mingzhang/core/rules/score.yaml";

  ScoringMethod {
    dimensions = List.copyOf(dimensions);
  }

  static ScoringMethod standard() {
    return Standard.METHOD;
  }

  private static final class Standard {
    static final ScoringMethod METHOD = load();

    private static ScoringMethod load() {
      try (InputStream in = ScoringMethod.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new RuleException("没有文件 " + FILE);
        }
        return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static ScoringMethod read(String yaml) {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    if (!(new Load(settings).loadFromString(yaml) instanceof Map<?, ?> root)
        || !(root.get("dimensions") instanceof Map<?, ?> dimensions)
        || !(root.get("deductions") instanceof Map<?, ?> deductions)) {
      throw new RuleException(FILE + "：应有 dimensions 和 deductions");
    }
    List<Dimension> read = new ArrayList<>();
    dimensions.forEach((id, value) -> read.add(dimension(String.valueOf(id), (Map<?, ?>) value)));
    return new ScoringMethod(
        read,
        number(deductions, "error"),
        number(deductions, "warning"),
        number(deductions, "note"),
        number(deductions, "often"));
  }

  private static Dimension dimension(String id, Map<?, ?> yaml) {
    List<String> rules =
        yaml.get("rules") instanceof List<?> list
            ? list.stream().map(String::valueOf).toList()
            : List.of();
    return new Dimension(
        id,
        text(yaml, "title"),
        text(yaml, "english"),
        number(yaml, "weight"),
        rules,
        text(yaml, "unjudged"),
        text(yaml, "unjudgedEnglish"));
  }

  private static String text(Map<?, ?> yaml, String key) {
    Object value = yaml.get(key);
    return value == null ? "" : String.valueOf(value);
  }

  private static int number(Map<?, ?> yaml, String key) {
    if (yaml.get(key) instanceof Integer number) {
      return number;
    }
    throw new RuleException(FILE + "：" + key + " 应是整数");
  }

  /** The dimension that names the rule, or else the one that takes the rest. */
  Dimension dimension(String rule) {
    return dimensions.stream()
        .filter(dimension -> dimension.names(rule))
        .findFirst()
        .or(() -> dimensions.stream().filter(Dimension::takesTheRest).findFirst())
        .orElseThrow(() -> new RuleException(FILE + "：没有一个方面包含规则 " + rule));
  }

  /** The percentage of what is left that a fault takes away. */
  int percentage(Fault fault) {
    int once =
        switch (fault.severity()) {
          case ERROR -> perError;
          case WARNING -> perWarning;
          case NOTE -> perNote;
        };
    return fault.severity() != Severity.NOTE && fault.places() >= often ? 2 * once : once;
  }
}
