package org.mingzhang.engine.workbook.typed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A line as it was typed.
 *
 * @param id what faults call it by
 * @param cells text by the key of its column, such as {@code amount} or {@code plan:6}
 */
public record TypedLine(String id, SequencedMap<String, String> cells) {

  public TypedLine {
    cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
  }

  /** The text of a cell; "" if there is none. */
  public String text(String key) {
    return cells.getOrDefault(key, "");
  }
}
