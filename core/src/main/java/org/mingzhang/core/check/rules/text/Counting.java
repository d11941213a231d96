package org.mingzhang.core.check.rules.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts the items of the lists of one text. Lists printed alike may stand within each other, hence
 * several counts are open for a style.
 */
final class Counting {

  private final Map<String, Deque<Integer>> open = new HashMap<>();

  /** The number that should stand here; 0 if this one may. */
  int next(ItemNumber number) {
    Deque<Integer> counts = open.computeIfAbsent(number.style(), style -> new ArrayDeque<>());
    int value = number.value();
    if (value == 1) {
      counts.push(1);
      return 0;
    }
    for (Integer count : counts) {
      if (count == value - 1) {
        while (counts.peek() != value - 1) {
          counts.pop();
        }
        counts.pop();
        counts.push(value);
        return 0;
      }
    }
    if (counts.isEmpty()) {
      counts.push(value);
      return 0;
    }
    int expected = counts.pop() + 1;
    counts.push(value);
    return expected;
  }
}
