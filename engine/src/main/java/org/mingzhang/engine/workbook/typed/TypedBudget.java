package org.mingzhang.engine.workbook.typed;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.engine.workbook.line.Line;

/** What was typed, read. */
public final class TypedBudget {

  private final Budget budget;
  private final List<TypedFault> faults;
  private final Map<String, List<Line>> lines;
  private final Map<Object, TypedOrigin> origins;

  /**
   * Puts together what was read.
   *
   * @param lines all that was typed, by sheet
   * @param origins of the parts of the budget, by identity
   */
  public TypedBudget(
      Budget budget,
      List<TypedFault> faults,
      Map<String, List<Line>> lines,
      Map<Object, TypedOrigin> origins) {
    this.lines = Map.copyOf(lines);
    this.budget = budget;
    this.faults = List.copyOf(faults);
    this.origins = new IdentityHashMap<>(origins);
  }

  /** What could be read; all of it, if no fault is an error. */
  public Budget budget() {
    return budget;
  }

  /** All that was typed, by sheet: also lines and cells that could not be read. */
  public Map<String, List<Line>> lines() {
    return lines;
  }

  /** In the order of the sheets and lines. */
  public List<TypedFault> faults() {
    return faults;
  }

  /**
   * Where a part of the budget was typed.
   *
   * @param part the very object of the budget: a line of money, a project, a purchase, a holding
   */
  public Optional<TypedOrigin> origin(Object part) {
    return Optional.ofNullable(origins.get(part));
  }

  public long count(Severity severity) {
    return faults.stream().filter(fault -> fault.severity() == severity).count();
  }
}
