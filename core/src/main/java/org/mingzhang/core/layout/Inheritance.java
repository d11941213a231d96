package org.mingzhang.core.layout;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a data file that extends another is put together with it. */
public final class Inheritance {

  private Inheritance() {}

  /** Maps merge key by key, null removes, everything else replaces. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> merge(Map<String, Object> base, Map<String, Object> over) {
    Map<String, Object> merged = new LinkedHashMap<>(base);
    over.forEach(
        (key, value) -> {
          if (value == null) {
            merged.remove(key);
          } else if (value instanceof Map<?, ?> map && merged.get(key) instanceof Map<?, ?> old) {
            merged.put(key, merge((Map<String, Object>) old, (Map<String, Object>) map));
          } else {
            merged.put(key, value);
          }
        });
    return merged;
  }
}
