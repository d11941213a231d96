package org.mingzhang.app.review;

import java.util.HashMap;
import java.util.Map;
import org.mingzhang.app.review.BoardPage.Department;
import org.mingzhang.app.review.BoardPage.Place;

/** Adds up a department, or the whole county. */
final class Sums {

  private final String code;
  private final String name;
  private final Map<String, Integer> counts = new HashMap<>();
  private int all;
  private int late;
  private int errors;
  private int warnings;
  private long totalFen;

  Sums(String code, String name) {
    this.code = code;
    this.name = name;
  }

  void add(BoardRow row, Place place) {
    counts.merge(row.step(), 1, Integer::sum);
    all++;
    late += place.late() > 0 ? 1 : 0;
    errors += place.errors();
    warnings += place.warnings();
    // The money of a department is that of its units.
    totalFen += place.department() ? 0 : place.totalFen();
  }

  Department department(Map<String, String> steps) {
    return new Department(
        code,
        name,
        steps.keySet().stream().map(step -> counts.getOrDefault(step, 0)).toList(),
        all,
        late,
        errors,
        warnings,
        totalFen);
  }
}
