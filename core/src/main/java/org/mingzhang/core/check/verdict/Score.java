package org.mingzhang.core.check.verdict;

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

  public Score {
    parts = List.copyOf(parts);
  }

  /**
   * A dimension.
   *
   * @param points what is left of its weight
   * @param deductions the dearest first
   */
  public record Part(Dimension dimension, int points, List<Deduction> deductions) {
    public Part {
      deductions = List.copyOf(deductions);
    }
  }

  /** Points taken off for one fault. */
  public record Deduction(Fault fault, int points) {}

  /** Scores faults by the standard method. */
  public static Score of(List<Fault> faults) {
    return of(faults, ScoringMethod.standard());
  }

  static Score of(List<Fault> faults, ScoringMethod method) {
    List<Part> parts = new ArrayList<>();
    for (Dimension dimension : method.dimensions()) {
      List<Deduction> deductions = new ArrayList<>();
      for (Fault fault : faults) {
        int points = method.points(fault);
        if (points > 0 && method.dimension(fault.first().rule()).equals(dimension)) {
          deductions.add(new Deduction(fault, points));
        }
      }
      deductions.sort(Comparator.comparingInt(Deduction::points).reversed());
      int lost = deductions.stream().mapToInt(Deduction::points).sum();
      parts.add(new Part(dimension, Math.max(0, dimension.weight() - lost), deductions));
    }
    return new Score(parts);
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
