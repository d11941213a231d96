package org.mingzhang.engine.accuracy;

import java.util.List;
import org.mingzhang.core.check.RuleInfo;

/**
 * How right one rule is.
 *
 * @param faults planted, each counted once for every publication it was planted in
 * @param found of those
 * @param right near-faults and other things that are right, of this rule
 * @param falseAlarms its findings on clean publications and on what is right, of any rule
 * @param faultNames the cases of faults, in the words of the case file
 * @param rightNames the cases of what is right
 * @param misses what was not found, and what it said wrongly, for a person
 */
public record RuleScore(
    RuleInfo rule,
    int faults,
    int found,
    int right,
    int falseAlarms,
    List<String> faultNames,
    List<String> rightNames,
    List<String> misses) {

  public RuleScore {
    faultNames = List.copyOf(faultNames);
    rightNames = List.copyOf(rightNames);
    misses = List.copyOf(misses);
  }

  public boolean hasCases() {
    return faults > 0;
  }

  public int missed() {
    return faults - found;
  }

  /** How many of its findings are right, 1 if it has none. */
  public double precision() {
    return found + falseAlarms == 0 ? 1 : (double) found / (found + falseAlarms);
  }

  /** How many of the planted faults are found, 1 if there are none. */
  public double recall() {
    return faults == 0 ? 1 : (double) found / faults;
  }
}
