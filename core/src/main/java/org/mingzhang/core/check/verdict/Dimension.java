package org.mingzhang.core.check.verdict;

import java.util.List;

/**
 * One of the matters that the inspection of published budgets (地方预决算公开度检查) looks at.
 *
 * @param id such as {@code completeness}
 * @param weight the points it has at most
 * @param rules ids of the rules that speak of it, a trailing {@code *} standing for anything
 * @param unjudged why a document alone cannot tell, in Chinese; "" if it can
 */
public record Dimension(
    String id,
    String title,
    String english,
    int weight,
    List<String> rules,
    String unjudged,
    String unjudgedEnglish) {

  private static final String ANY = "*";

  public Dimension {
    rules = List.copyOf(rules);
  }

  /** Whether it is the one for rules that no dimension names. */
  boolean takesTheRest() {
    return rules.contains(ANY);
  }

  /** Whether it names the rule, by itself or with others that begin alike. */
  boolean names(String rule) {
    return rules.stream()
        .filter(pattern -> !pattern.equals(ANY))
        .anyMatch(
            pattern ->
                pattern.endsWith(ANY)
                    ? rule.startsWith(pattern.substring(0, pattern.length() - 1))
                    : rule.equals(pattern));
  }

  /** Whether a document alone tells how it fares. */
  public boolean isJudged() {
    return unjudged.isEmpty();
  }
}
