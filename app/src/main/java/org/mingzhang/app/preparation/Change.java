package org.mingzhang.app.preparation;

import java.util.Objects;
import org.mingzhang.app.page.Unprintable;

/**
 * What somebody did to one cell, or to a line.
 *
 * @param line id of the line, made by who adds it
 * @param place where a new line stands
 * @param slot of the cell; "" if it is about the line itself
 * @param from what was there before, as far as who types knew
 * @param to what is to be there; of a line {@link #DELETED} or ""
 */
record Change(String line, String sheet, double place, String slot, String from, String to) {

  static final String DELETED = "deleted";

  Change {
    line = Unprintable.without(Objects.requireNonNull(line));
    sheet = Unprintable.without(Objects.requireNonNull(sheet));
    slot = Unprintable.without(Objects.requireNonNull(slot));
    from = Unprintable.without(Objects.requireNonNull(from));
    to = Unprintable.without(Objects.requireNonNull(to));
  }

  boolean ofLine() {
    return slot.isEmpty();
  }
}
