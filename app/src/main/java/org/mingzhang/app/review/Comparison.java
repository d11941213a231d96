package org.mingzhang.app.review;

import java.util.List;
import org.mingzhang.core.budget.Budget;

/** In what two budgets differ, and nothing else. */
public record Comparison(List<LineChange> lines, List<SumChange> sums, long before, long after) {

  public Comparison {
    lines = List.copyOf(lines);
    sums = List.copyOf(sums);
  }

  static Comparison of(Budget before, Budget after) {
    return new Comparison(
        LineChanges.between(before, after),
        SumChanges.between(before, after),
        SumChanges.total(before),
        SumChanges.total(after));
  }

  public long difference() {
    return after - before;
  }

  public boolean isNothing() {
    return lines.isEmpty() && sums.isEmpty();
  }
}
