package org.mingzhang.core.check;

/**
 * A judgement over one publication that no formula can express: a small class that knows one thing.
 * A rule keeps no state; what it looks at is bound by key in the {@link Facts}.
 */
public interface Rule {

  RuleInfo info();

  /** Reports whatever is wrong, and says why if the rule has nothing to look at. */
  void check(Facts facts, Findings out);
}
