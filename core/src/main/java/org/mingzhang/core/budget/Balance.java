package org.mingzhang.core.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether each fund pays for what it is spent on: unit by unit and item by item, revenue and
 * carry-over equal expenditure and what is carried forward.
 */
public final class Balance {

  private Balance() {}

  /**
   * Money that is missing or left over.
   *
   * @param fen revenue and carry-over less expenditure and what is carried forward
   */
  public record Gap(String unit, String function, Fund fund, long fen) {}

  private record Key(String unit, String function, Fund fund) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byUnit = unit.compareTo(other.unit);
      int byFunction = byUnit != 0 ? byUnit : function.compareTo(other.function);
      return byFunction != 0 ? byFunction : fund.compareTo(other.fund);
    }
  }

  /** Where a budget does not balance; empty if it does. */
  public static List<Gap> gaps(Budget budget) {
    SortedMap<Key, Long> sums = unpaid(budget);
    budget.revenue().forEach(l -> add(sums, l.unit(), l.function(), l.fund(), l.fen()));
    List<Gap> gaps = new ArrayList<>();
    for (Map.Entry<Key, Long> entry : sums.entrySet()) {
      if (entry.getValue() != 0) {
        Key key = entry.getKey();
        gaps.add(new Gap(key.unit(), key.function(), key.fund(), entry.getValue()));
      }
    }
    return gaps;
  }

  /**
   * The revenue that pays for the rest of a budget, one line a unit, item and fund, for who enters
   * expenditure only. Where more was carried over than is spent there is no such line, and {@link
   * #gaps} goes on to say so. Whom the money of superiors and subordinates comes from is not known.
   */
  public static List<RevenueLine> revenueFor(Budget budget) {
    List<RevenueLine> lines = new ArrayList<>();
    unpaid(budget)
        .forEach(
            (key, fen) -> {
              if (fen < 0) {
                lines.add(new RevenueLine(key.unit(), key.function(), key.fund(), "", -fen));
              }
            });
    return lines;
  }

  private static SortedMap<Key, Long> unpaid(Budget budget) {
    SortedMap<Key, Long> sums = new TreeMap<>();
    budget.carryOver().forEach(l -> add(sums, l.unit(), l.function(), l.fund(), l.fen()));
    budget.expenditure().forEach(l -> add(sums, l.unit(), l.function(), l.fund(), -l.fen()));
    budget.carryForward().forEach(l -> add(sums, l.unit(), l.function(), l.fund(), -l.fen()));
    return sums;
  }

  private static void add(
      SortedMap<Key, Long> sums, String unit, String function, Fund fund, long fen) {
    sums.merge(new Key(unit, function, fund), fen, Math::addExact);
  }
}
