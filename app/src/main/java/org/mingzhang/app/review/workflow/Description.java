package org.mingzhang.app.review.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A part of a description as it stands in the file; whatever is wrong is told with its place. */
record Description(Map<?, ?> fields, String where) {

  static Description read(String yaml, String name) {
    try {
      Object root = new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(yaml);
      return of(root, name);
    } catch (YamlEngineException e) {
      throw new IllegalStateException(name + ": " + e.getMessage(), e);
    }
  }

  private static Description of(Object part, String where) {
    if (!(part instanceof Map<?, ?> fields)) {
      throw new IllegalStateException(where + ": expected fields, found " + part);
    }
    return new Description(fields, where);
  }

  List<Description> list(String field) {
    List<Description> parts = new ArrayList<>();
    if (fields.get(field) instanceof List<?> list) {
      for (Object part : list) {
        parts.add(of(part, where + " " + field + " " + (parts.size() + 1)));
      }
    }
    return parts;
  }

  List<String> words(String field) {
    return fields.get(field) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  String text(String field) {
    Object value = fields.get(field);
    return value == null ? "" : value.toString();
  }

  String required(String field) {
    String text = text(field);
    if (text.isBlank()) {
      throw new IllegalStateException(where + ": " + field + " is missing");
    }
    return text;
  }

  boolean has(String field) {
    return fields.get(field) != null;
  }

  boolean flag(String field) {
    return Boolean.TRUE.equals(fields.get(field));
  }

  int number(String field) {
    return fields.get(field) instanceof Number number ? number.intValue() : 0;
  }

  Title title() {
    return new Title(required("title"), required("english"));
  }
}
