package org.mingzhang.app.preparation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A line of a draft.
 *
 * @param id stays the same however often the line changes or moves
 * @param sheet id of the sheet of the form
 * @param place lines are in this order
 * @param cells what was typed, by slot: the column of the form, of a repeated one with its member
 */
public record DraftLine(String id, String sheet, double place, SequencedMap<String, String> cells) {

  public DraftLine {
    cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
  }

  /** What was typed; "" if nothing. */
  public String text(String slot) {
    return cells.getOrDefault(slot, "");
  }
}
