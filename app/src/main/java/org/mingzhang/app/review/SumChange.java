package org.mingzhang.app.review;

/**
 * A sum in which two budgets differ.
 *
 * @param code "" if it has none
 */
public record SumChange(By by, String code, String name, long before, long after) {

  /** What is summed up. */
  public enum By {
    TOTAL,
    FUND,
    FUNCTION,
    ECONOMY,
    PROJECT
  }

  public long difference() {
    return after - before;
  }
}
