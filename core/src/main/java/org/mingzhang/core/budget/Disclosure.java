package org.mingzhang.core.budget;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How deep functional codes are published where a recorded secrecy decision says that it is not all
 * the way down (财预〔2016〕143号).
 *
 * @param depths code to the number of digits its money is shown with: 5 for sections, 3 for
 *     classes; 0 for money that is not published at all. The longest code that a code begins with
 *     decides.
 */
public record Disclosure(SortedMap<String, Integer> depths) {

  public static final Disclosure FULL = new Disclosure(new TreeMap<>());

  private static final int ITEM = 7;

  public Disclosure {
    depths = Collections.unmodifiableSortedMap(new TreeMap<>(depths));
  }

  /** How many digits of a code are shown; 0 if neither the code nor its money is. */
  public int depth(String code) {
    int depth = ITEM;
    int longest = -1;
    for (Map.Entry<String, Integer> entry : depths.entrySet()) {
      if (entry.getKey().length() > longest && code.startsWith(entry.getKey())) {
        longest = entry.getKey().length();
        depth = entry.getValue();
      }
    }
    return depth;
  }
}
