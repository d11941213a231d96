package org.mingzhang.core.performance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A framework of indicators: which levels there are and which of them a project must have.
 *
 * @param regulation where it is prescribed
 * @param firstYear budget year from which it is in use
 * @param markedBy a first level that only this framework has; null if it has none
 */
public record Framework(
    String id,
    String title,
    String regulation,
    int firstYear,
    @Nullable String markedBy,
    List<Level> levels) {

  public Framework {
    levels = List.copyOf(levels);
  }

  /** What to make of a project without it. */
  public enum Missing {
    ERROR,
    WARNING,
    OPTIONAL
  }

  /**
   * A first level.
   *
   * @param also other names it goes by
   * @param kinds the second levels
   */
  public record Level(String name, List<String> also, Missing missing, Map<String, Missing> kinds) {

    public Level {
      also = List.copyOf(also);
      kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    }

    public boolean isCalled(String printed) {
      return name.equals(printed) || also.contains(printed);
    }
  }

  /** The first level printed so. */
  public Optional<Level> level(String printed) {
    return levels.stream().filter(level -> level.isCalled(printed)).findFirst();
  }
}
