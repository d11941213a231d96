package org.mingzhang.core.sample;

import java.util.List;
import org.mingzhang.core.budget.Fund;

/**
 * What a project is about.
 *
 * @param fund the source that pays for it
 * @param least least cost in ten thousand yuan
 * @param most greatest cost in ten thousand yuan
 * @param indicators level 2, level 3, description, value, basis
 */
record Theme(
    String name,
    String function,
    String economy,
    Fund fund,
    int least,
    int most,
    String purpose,
    List<String> goals,
    List<List<String>> indicators) {

  Theme {
    goals = List.copyOf(goals);
    indicators = List.copyOf(indicators);
  }
}
