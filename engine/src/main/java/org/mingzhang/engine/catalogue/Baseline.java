package org.mingzhang.engine.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.engine.accuracy.Accuracy;
import org.mingzhang.engine.accuracy.RuleScore;

/** The accuracy that was recorded in the docs, which no rule may fall behind. */
public final class Baseline {

  /** A row of the table of accuracy that has figures. */
  private static final Pattern ROW =
      Pattern.compile("\\| \\[([^\\]]+)\\]\\(.*\\| ([0-9.]+)% \\| ([0-9.]+)% \\|");

  private final Map<String, double[]> recorded = new HashMap<>();

  private Baseline() {}

  /**
   * Reads what was recorded.
   *
   * @param page the text of {@link Catalogue#ACCURACY}; "" if nothing was recorded yet
   */
  public static Baseline of(String page) {
    Baseline baseline = new Baseline();
    page.lines()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .forEach(
            row ->
                baseline.recorded.put(
                    row.group(1),
                    new double[] {
                      Double.parseDouble(row.group(2)), Double.parseDouble(row.group(3))
                    }));
    return baseline;
  }

  /** The rules that are less right than recorded. */
  public List<RuleScore> worse(Accuracy accuracy) {
    List<RuleScore> worse = new ArrayList<>();
    for (RuleScore score : accuracy.scores()) {
      double[] before = recorded.get(score.rule().id());
      if (before != null
          && (printed(score.precision()) < before[0] || printed(score.recall()) < before[1])) {
        worse.add(score);
      }
    }
    return worse;
  }

  private static double printed(double share) {
    String percent = Percent.of(share);
    return Double.parseDouble(percent.substring(0, percent.length() - 1));
  }
}
