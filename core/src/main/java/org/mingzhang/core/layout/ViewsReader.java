package org.mingzhang.core.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.layout.Measure.Condition;
import org.mingzhang.core.layout.Views.View;

/** Reads the part {@code sums} of a layout. */
final class ViewsReader {

  private static final String EXCEPT = "非";
  private static final String ROWS = "行";
  private static final String COLUMNS = "栏";
  private static final String CAPTIONS = "题";

  private final String file;
  private final Map<String, Object> root;
  private final Map<String, Object> groups;

  ViewsReader(String file, Map<String, Object> root) {
    this.file = file;
    this.root = root;
    this.groups = part(root, "groups");
  }

  Views read() {
    Map<String, View> tables = new LinkedHashMap<>();
    part(root, "tables").forEach((key, yaml) -> tables.put(key, view(map(yaml, key))));
    return new Views(
        tables,
        measures(part(root, "rows")),
        measures(part(root, "columns")),
        measures(part(root, "statements")),
        root.containsKey("captions") ? texts(root.get("captions")) : List.of(),
        root.getOrDefault("emptyNote", "").toString(),
        root.getOrDefault("secrecyNote", "").toString());
  }

  private View view(Map<String, Object> yaml) {
    Map<String, Object> of = new LinkedHashMap<>(yaml);
    of.remove(ROWS);
    of.remove(COLUMNS);
    of.remove(CAPTIONS);
    return new View(
        measure(of),
        measures(part(yaml, ROWS)),
        measures(part(yaml, COLUMNS)),
        yaml.containsKey(CAPTIONS) ? texts(yaml.get(CAPTIONS)) : List.of());
  }

  private Map<String, Measure> measures(Map<String, Object> yaml) {
    Map<String, Measure> measures = new LinkedHashMap<>();
    yaml.forEach((id, conditions) -> measures.put(id, measure(map(conditions, id))));
    return measures;
  }

  private Measure measure(Map<String, Object> yaml) {
    List<Condition> conditions = new ArrayList<>();
    yaml.forEach(
        (word, values) -> {
          boolean except = word.startsWith(EXCEPT);
          Dimension dimension = dimension(except ? word.substring(EXCEPT.length()) : word);
          conditions.add(new Condition(dimension, values(values), except));
        });
    return new Measure(conditions);
  }

  private Dimension dimension(String word) {
    return Arrays.stream(Dimension.values())
        .filter(dimension -> dimension.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new LayoutException(file + ": sums 中不认识的限定 " + word));
  }

  /** A value that is the name of a group stands for its members. */
  private List<String> values(Object yaml) {
    List<String> values = new ArrayList<>();
    for (String value : texts(yaml)) {
      values.addAll(groups.containsKey(value) ? texts(groups.get(value)) : List.of(value));
    }
    return values;
  }

  private static List<String> texts(@Nullable Object yaml) {
    return yaml instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(yaml));
  }

  private Map<String, Object> part(Map<String, Object> yaml, String name) {
    return yaml.containsKey(name) ? map(yaml.get(name), name) : Map.of();
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> map(@Nullable Object yaml, String where) {
    if (yaml instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new LayoutException(file + ": sums." + where + " 应是键值对");
  }
}
