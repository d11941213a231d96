package org.mingzhang.engine.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.book.RuleBook;

/**
 * How right the rules are.
 *
 * @param scores in the order of the rule book
 */
public record Accuracy(List<RuleScore> scores) {

  public Accuracy {
    scores = List.copyOf(scores);
  }

  static Accuracy of(RuleBook rules, List<Clean> clean, List<Trial> trials) {
    Map<String, List<String>> misses = new HashMap<>();
    Map<String, Integer> alarms = new HashMap<>();
    for (Clean one : clean) {
      for (Finding finding : one.findings()) {
        alarm(finding, one.name(), alarms, misses);
      }
    }
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (Trial trial : trials) {
      String rule = trial.tried().rule();
      int[] count = counts.computeIfAbsent(rule, id -> new int[3]);
      String where = trial.tried() + " " + trial.where();
      count[trial.tried().fault() ? 0 : 2]++;
      if (trial.found()) {
        count[1]++;
      } else if (trial.tried().fault()) {
        note(rule, "漏：" + where + said(trial.said()), misses);
      }
      trial.falseAlarms().forEach(finding -> alarm(finding, where, alarms, misses));
    }
    List<RuleScore> scores = new ArrayList<>();
    for (RuleInfo info : rules.infos()) {
      int[] count = counts.getOrDefault(info.id(), new int[3]);
      scores.add(
          new RuleScore(
              info,
              count[0],
              count[1],
              count[2],
              alarms.getOrDefault(info.id(), 0),
              misses.getOrDefault(info.id(), List.of())));
    }
    return new Accuracy(scores);
  }

  private static void alarm(
      Finding finding,
      String where,
      Map<String, Integer> alarms,
      Map<String, List<String>> misses) {
    alarms.merge(finding.rule(), 1, Integer::sum);
    note(finding.rule(), "误：" + where + "：" + finding.message(), misses);
  }

  private static void note(String rule, String what, Map<String, List<String>> misses) {
    misses.computeIfAbsent(rule, id -> new ArrayList<>()).add(what);
  }

  private static String said(List<Finding> findings) {
    return findings.isEmpty()
        ? ""
        : "；却说："
            + String.join(
                "；", findings.stream().limit(3).map(f -> f.rule() + " " + f.message()).toList());
  }
}
