package org.mingzhang.app.review;

import java.util.List;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.verdict.Fault;
import org.mingzhang.engine.review.Review;
import org.mingzhang.engine.workbook.fault.FaultKind;
import org.mingzhang.engine.workbook.typed.TypedFault;

/**
 * What came of reading and checking a draft.
 *
 * @param typed what could not be read, or goes beyond what is allowed in the round
 * @param review of what would be printed
 * @param unreviewed names of projects that the round before did not have
 */
record Checked(
    Budget budget, List<TypedFault> typed, Review review, List<String> unreviewed, long over) {

  Checked {
    typed = List.copyOf(typed);
    unreviewed = List.copyOf(unreviewed);
  }

  /** Whether it can be submitted. */
  boolean isGood() {
    return errors() == 0;
  }

  int errors() {
    return (int) (typed(Severity.ERROR) + over) + unreviewed.size() + faults(Severity.ERROR).size();
  }

  int warnings() {
    return (int) (typed(Severity.WARNING) - over) + faults(Severity.WARNING).size();
  }

  int notes() {
    return faults(Severity.NOTE).size();
  }

  private long typed(Severity severity) {
    return typed.stream().filter(fault -> fault.severity() == severity).count();
  }

  private List<Fault> faults(Severity severity) {
    return review.faults().stream().filter(fault -> fault.severity() == severity).toList();
  }

  /** Whether it is a sum beyond its control figure, in a round in which these bind. */
  boolean isOver(TypedFault fault) {
    return over > 0 && fault.fault().kind() == FaultKind.OVER_CONTROL;
  }

  List<Finding> findings() {
    return review.findings();
  }
}
