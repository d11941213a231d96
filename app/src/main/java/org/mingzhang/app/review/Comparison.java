package org.mingzhang.app.review;

import java.util.List;
import java.util.Locale;
import org.mingzhang.core.budget.Budget;

/** In what two budgets differ, and nothing else. */
public record Comparison(List<LineChange> lines, List<SumChange> sums, long before, long after) {

  public Comparison {
    lines = List.copyOf(lines);
    sums = List.copyOf(sums);
  }

  static Comparison of(Budget before, Budget after) {
    return of(before, after, Locale.CHINESE);
  }

  /** The same, columns called as in a language. */
  static Comparison of(Budget before, Budget after, Locale language) {
    return new Comparison(
        LineChanges.between(before, after, language),
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
