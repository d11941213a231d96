package org.mingzhang.engine.workbook.read;

import org.mingzhang.engine.workbook.line.Line;

/**
 * A line and the row it was read from.
 *
 * @param unread what of it could not be read
 * @param whole whether all that is required was read, so that it can be in a budget
 */
record ReadLine(int row, Line line, Line unread, boolean whole) {

  /** All that stands there. */
  Line all() {
    return unread.isEmpty() ? line : line.and(unread);
  }
}
