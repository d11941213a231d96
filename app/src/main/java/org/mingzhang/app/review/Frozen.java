package org.mingzhang.app.review;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that was typed, by sheet, exactly as it stood.
 *
 * @param sheets lines in their order
 */
record Frozen(SortedMap<String, List<Typed>> sheets) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * A line.
   *
   * @param cells by slot
   */
  record Typed(String id, SortedMap<String, String> cells) {}

  String write() {
    return JSON.writeValueAsString(this);
  }

  static Frozen read(String json) {
    return JSON.readValue(json, Frozen.class);
  }

  List<Typed> sheet(String id) {
    return sheets.getOrDefault(id, List.of());
  }

  /** Whether there is such a line. */
  boolean has(String sheet, String line) {
    return sheet(sheet).stream().anyMatch(one -> one.id().equals(line));
  }

  /** Where something was typed: line and slot to content, of all sheets. */
  Map<String, SortedMap<String, String>> byLine() {
    return sheets.values().stream()
        .flatMap(List::stream)
        .collect(java.util.stream.Collectors.toMap(Typed::id, Typed::cells, (a, b) -> a));
  }
}
