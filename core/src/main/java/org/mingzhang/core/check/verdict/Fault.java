package org.mingzhang.core.check.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;

/**
 * One thing that is wrong, with all findings that tell of it: a slip made in nineteen places, or
 * one figure that breaks four rules.
 *
 * @param severity the gravest of its findings
 * @param findings in the order of the rule book, never empty
 */
public record Fault(Severity severity, List<Finding> findings) {

  public Fault {
    findings = List.copyOf(findings);
  }

  /** The faults in a list of findings, the gravest first, otherwise in the order of the list. */
  public static List<Fault> of(List<Finding> findings) {
    Map<String, List<Finding>> byFault = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byFault.computeIfAbsent(finding.fault(), key -> new ArrayList<>()).add(finding);
    }
    List<Fault> faults = new ArrayList<>();
    byFault.values().forEach(all -> faults.add(new Fault(gravest(all), all)));
    faults.sort(Comparator.comparing(Fault::severity));
    return List.copyOf(faults);
  }

  /** How many faults weigh as much as each severity; every severity has an entry. */
  public static Map<Severity, Integer> count(List<Fault> faults) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      counts.put(severity, 0);
    }
    faults.forEach(fault -> counts.merge(fault.severity(), 1, Integer::sum));
    return counts;
  }

  private static Severity gravest(List<Finding> findings) {
    return findings.stream()
        .map(Finding::severity)
        .min(Comparator.naturalOrder())
        .orElse(Severity.NOTE);
  }

  /** The finding to tell it by. */
  public Finding first() {
    return findings.getFirst();
  }

  /** In how many places it was found. */
  public int places() {
    return isOneFigure() ? 1 : findings.size();
  }

  /** Whether it is one figure that several rules find wrong, not one slip in several places. */
  public boolean isOneFigure() {
    return findings.stream().map(Finding::rule).distinct().count() > 1;
  }

  /** The rules that found it, each once. */
  public List<String> rules() {
    return findings.stream().map(Finding::rule).distinct().toList();
  }
}
