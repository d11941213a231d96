package org.mingzhang.formats.typeset;

import java.util.ArrayDeque;
import java.util.Deque;

/** How deep each heading stands under others: levels that a document leaves out are not counted. */
final class Depths {

  private final Deque<Integer> levels = new ArrayDeque<>();

  /** The depth of the next heading, 1 for the highest. */
  int next(int level) {
    while (!levels.isEmpty() && levels.element() >= level) {
      levels.pop();
    }
    levels.push(level);
    return levels.size();
  }
}
