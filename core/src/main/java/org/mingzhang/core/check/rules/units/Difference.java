package org.mingzhang.core.check.rules.units;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;

/**
 * Cells that are wrong by one cause.
 *
 * @param amount by how much the department is more than its units; 0 for a whole unit
 * @param whole the unit that was left out, or counted twice; null if it is no whole unit
 * @param cells the deepest first
 */
record Difference(long amount, @Nullable Facts whole, boolean leftOut, List<CellSum> cells) {

  private static final int FEWEST_FOR_A_UNIT = 5;
  private static final int MOST_AMOUNTS = 40;

  /** The wrong cells told by cause: a whole unit first, then by the amount they are wrong by. */
  static List<Difference> of(List<CellSum> wrong, List<Facts> units) {
    List<CellSum> open = new ArrayList<>(wrong);
    List<Difference> found = new ArrayList<>();
    for (Facts unit : units) {
      take(open, unit, true, wrong.size(), found);
      take(open, unit, false, wrong.size(), found);
    }
    Map<Long, List<CellSum>> byAmount = new LinkedHashMap<>();
    open.sort(Comparator.comparingInt(CellSum::depth).reversed());
    for (CellSum cell : open) {
      byAmount.computeIfAbsent(cell.difference(), amount -> new ArrayList<>()).add(cell);
    }
    Set<Long> amounts = Set.copyOf(byAmount.keySet());
    byAmount.forEach(
        (amount, cells) -> {
          if (!isSumOfTwo(amount, amounts) || byAmount.size() > MOST_AMOUNTS) {
            found.add(new Difference(amount, null, amount < 0, cells));
          }
        });
    return found;
  }

  /** Where two cells are wrong, what adds them up is wrong by both. */
  private static boolean isSumOfTwo(long amount, Set<Long> amounts) {
    return amounts.stream()
            .anyMatch(
                one ->
                    one != 0
                        && one != amount
                        && one * 2 != amount
                        && amounts.contains(amount - one))
        && amounts.stream().noneMatch(one -> one != amount && isPartOf(one, amount, amounts));
  }

  /** Of three amounts that belong together the one that is largest adds up the others. */
  private static boolean isPartOf(long one, long amount, Set<Long> amounts) {
    return Math.abs(one) > Math.abs(amount) && amounts.contains(one - amount);
  }

  private static void take(
      List<CellSum> open, Facts unit, boolean leftOut, int all, List<Difference> found) {
    ToLongFunction<CellSum> value =
        cell ->
            cell.parts().stream()
                .filter(part -> part.unit() == unit)
                .mapToLong(CellSum.Part::value)
                .sum();
    List<CellSum> explained =
        open.stream()
            .filter(cell -> value.applyAsLong(cell) != 0)
            .filter(cell -> cell.difference() == (leftOut ? -1 : 1) * value.applyAsLong(cell))
            .sorted(Comparator.comparingInt(CellSum::depth))
            .toList();
    if (explained.size() >= FEWEST_FOR_A_UNIT && explained.size() * 5 >= all * 4) {
      open.removeAll(explained);
      found.add(new Difference(0, unit, leftOut, explained));
    }
  }
}
