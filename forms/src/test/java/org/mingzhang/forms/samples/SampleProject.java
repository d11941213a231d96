package org.mingzhang.forms.samples;

import java.util.List;
import java.util.stream.Stream;

/**
 * A project of a sample budget.
 *
 * @param code 21 characters
 * @param lines what it costs, by source
 */
record SampleProject(SampleUnit unit, Theme theme, String code, List<Line> lines) {

  SampleProject {
    lines = List.copyOf(lines);
  }

  long fen() {
    return lines.stream().mapToLong(Line::fen).sum();
  }

  long fiscalFen() {
    return lines.stream().filter(Line::isFiscal).mapToLong(Line::fen).sum();
  }

  /**
   * What a project is about.
   *
   * @param fund the source that pays for it
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

    Stream<String> level2() {
      return indicators.stream().map(List::getFirst);
    }
  }
}
