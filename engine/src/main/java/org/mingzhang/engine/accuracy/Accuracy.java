package org.mingzhang.engine.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.RuleInfo;

/**
 * How right the rules are.
 *
 * @param scores in the order of the rule book
 */
public record Accuracy(List<RuleScore> scores) {

  public Accuracy {
    scores = List.copyOf(scores);
  }

  static Accuracy of(Corpus corpus, List<Trial> trials) {
    Map<String, Count> counts = new HashMap<>();
    corpus.rules().infos().forEach(info -> counts.put(info.id(), new Count()));
    for (Clean one : corpus.clean()) {
      one.findings().forEach(finding -> alarm(finding, one.name(), counts));
    }
    for (Trial trial : trials) {
      String where = trial.tried() + " " + trial.where();
      of(counts, trial.tried().rule()).add(trial, where);
      trial.falseAlarms().forEach(finding -> alarm(finding, where, counts));
    }
    corpus.cases().forEach(one -> of(counts, one.rule()).name(one));
    List<RuleScore> scores = new ArrayList<>();
    for (RuleInfo info : corpus.rules().infos()) {
      scores.add(of(counts, info.id()).score(info));
    }
    return new Accuracy(scores);
  }

  private static Count of(Map<String, Count> counts, String rule) {
    return counts.computeIfAbsent(rule, id -> new Count());
  }

  private static void alarm(Finding finding, String where, Map<String, Count> counts) {
    of(counts, finding.rule()).alarm(where + "：" + finding.message());
  }

  /** The counts of one rule. */
  private static final class Count {
    private int faults;
    private int found;
    private int right;
    private int alarms;
    private final List<String> faultNames = new ArrayList<>();
    private final List<String> rightNames = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();

    void add(Trial trial, String where) {
      if (!trial.tried().fault()) {
        right++;
        return;
      }
      faults++;
      if (trial.found()) {
        found++;
      } else {
        misses.add("漏：" + where + said(trial.said()));
      }
    }

    void alarm(String what) {
      alarms++;
      misses.add("误：" + what);
    }

    void name(Case one) {
      (one.fault() ? faultNames : rightNames).add(one.name());
    }

    RuleScore score(RuleInfo info) {
      return new RuleScore(info, faults, found, right, alarms, faultNames, rightNames, misses);
    }
  }

  private static String said(List<Finding> findings) {
    return findings.isEmpty()
        ? ""
        : "；却说："
            + String.join(
                "；", findings.stream().limit(3).map(f -> f.rule() + " " + f.message()).toList());
  }
}
