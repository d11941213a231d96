package org.mingzhang.core.check.book;

import java.util.List;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.RuleInfo;

/**
 * What a check has established.
 *
 * @param findings what is wrong, in the order of the rule book
 * @param outcomes of every rule: the sheet of identities (勾稽关系检查表)
 */
public record Examination(List<Finding> findings, List<Outcome> outcomes) {

  public Examination {
    findings = List.copyOf(findings);
    outcomes = List.copyOf(outcomes);
  }

  /** How a rule came out. */
  public enum Result {
    HOLDS,
    FAILS,
    NOT_APPLICABLE
  }

  /**
   * One rule of the sheet.
   *
   * @param checked how many times it was put to the test; 1 for a rule that is a class
   * @param failed how many of those failed
   * @param why why it was not applicable; "" if it was
   */
  public record Outcome(RuleInfo rule, Result result, int checked, int failed, String why) {}
}
