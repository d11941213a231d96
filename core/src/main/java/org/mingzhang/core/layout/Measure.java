package org.mingzhang.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Which money a row, a column or a sentence stands for (口径): all that meets every condition.
 *
 * @param conditions none for all money
 */
public record Measure(List<Condition> conditions) {

  /** All money. */
  public static final Measure ALL = new Measure(List.of());

  public Measure {
    conditions = List.copyOf(conditions);
  }

  /**
   * One condition.
   *
   * @param values of which the money has to have one
   * @param except whether it has to have none of them instead
   */
  public record Condition(Dimension dimension, List<String> values, boolean except) {
    public Condition {
      values = List.copyOf(values);
    }

    private boolean covers(String value) {
      for (String wanted : values) {
        if (dimension.isHierarchical() ? value.startsWith(wanted) : value.equals(wanted)) {
          return !except;
        }
      }
      return except;
    }
  }

  /** Whether money with these qualities is meant; a quality it does not have is "". */
  public boolean covers(Function<Dimension, String> qualities) {
    for (Condition condition : conditions) {
      if (!condition.covers(qualities.apply(condition.dimension()))) {
        return false;
      }
    }
    return true;
  }

  /** What both this and another measure mean. */
  public Measure and(Measure other) {
    List<Condition> both = new ArrayList<>(conditions);
    both.addAll(other.conditions);
    return new Measure(both);
  }
}
