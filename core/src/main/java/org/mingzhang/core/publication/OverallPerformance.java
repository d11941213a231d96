package org.mingzhang.core.publication;

import java.util.List;

/**
 * The targets of the whole department or unit (整体绩效目标).
 *
 * @param goal the overall goal (总体绩效目标)
 * @param items the goals by field of work (分项绩效目标)
 * @param measures how they are to be secured (工作保障措施)
 */
public record OverallPerformance(String goal, List<Item> items, List<String> measures) {

  public static final OverallPerformance NONE = new OverallPerformance("", List.of(), List.of());

  public OverallPerformance {
    items = List.copyOf(items);
    measures = List.copyOf(measures);
  }

  /** One field of work. */
  public record Item(String title, String goal, List<String> indicators) {
    public Item {
      indicators = List.copyOf(indicators);
    }
  }
}
