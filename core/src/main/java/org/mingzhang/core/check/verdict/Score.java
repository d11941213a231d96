package org.mingzhang.core.check.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How a document would fare in an inspection. The method is in {@code score.yaml} and in the docs;
 * the weights are ours, the dimensions are the ministry's.
 *
 * @param parts one for each dimension, in order
 */
public record Score(List<Part> parts) {

  private static final int HUNDREDTHS = 100;

  public Score {
    parts = List.copyOf(parts);
  }

  /**
   * A dimension.
   *
   * @param points what is left of its weight, rounded down
   * @param deductions the dearest first
   */
  public record Part(Dimension dimension, int points, List<Deduction> deductions) {
    public Part {
      deductions = List.copyOf(deductions);
    }
  }

  /**
   * Points taken off for one fault.
   *
   * @param hundredths of a point
   */
  public record Deduction(Fault fault, int hundredths) {

    /** In points, such as 2.5. */
    public String points() {
      return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }
  }

  /** Scores faults by the standard method. */
  public static Score of(List<Fault> faults) {
    return of(faults, ScoringMethod.standard());
  }

  static Score of(List<Fault> faults, ScoringMethod method) {
    return new Score(
        method.dimensions().stream().map(dimension -> part(dimension, faults, method)).toList());
  }

  /** The gravest faults come first and take the most. */
  private static Part part(Dimension dimension, List<Fault> faults, ScoringMethod method) {
    List<Fault> costing =
        faults.stream()
            .filter(fault -> method.percentage(fault) > 0)
            .filter(fault -> method.dimension(fault.first().rule()).equals(dimension))
            .sorted(Comparator.comparingInt(method::percentage).reversed())
            .toList();
    List<Deduction> deductions = new ArrayList<>();
    long left = (long) dimension.weight() * HUNDREDTHS;
    for (Fault fault : costing) {
      long lost = left * method.percentage(fault) / 100;
      left -= lost;
      deductions.add(new Deduction(fault, (int) lost));
    }
    return new Part(dimension, (int) (left / HUNDREDTHS), deductions);
  }

  /** Points out of a hundred over the dimensions that a document can be judged by, rounded down. */
  public int total() {
    int points = 0;
    int weight = 0;
    for (Part part : parts) {
      if (part.dimension().isJudged()) {
        points += part.points();
        weight += part.dimension().weight();
      }
    }
    return weight == 0 ? 0 : points * 100 / weight;
  }
}
