package org.mingzhang.engine.accuracy;

import java.util.List;
import java.util.Set;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Others;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.engine.accuracy.Case.Beside;

/**
 * A publication in which nothing is wrong.
 *
 * @param name of its file
 * @param others the documents of the corpus it is checked beside: last year's, the units'
 * @param findings what the rules say all the same: false alarms
 * @param judging ids of the rules that have something to judge in it
 * @param judgingAlone those of them that do not need the other documents for it
 */
record Clean(
    String name,
    Publication publication,
    Layout layout,
    Others others,
    List<Finding> findings,
    Set<String> judging,
    Set<String> judgingAlone) {

  Clean {
    findings = List.copyOf(findings);
    judging = Set.copyOf(judging);
    judgingAlone = Set.copyOf(judgingAlone);
  }

  /**
   * The documents to check an edited copy beside: only where the rule needs them, since every edit
   * would contradict them, or the case says so.
   */
  Others othersFor(Case one) {
    if (!one.beside().isEmpty()) {
      return new Others(
          one.beside().contains(Beside.LAST_YEAR) ? others.lastYear() : null,
          one.beside().contains(Beside.UNITS) ? others.units() : List.of());
    }
    String rule = one.rule();
    return judging.contains(rule) && !judgingAlone.contains(rule) ? others : Others.NONE;
  }

  /** Whether the corpus has the documents the case needs beside this one. */
  boolean has(Set<Beside> wanted) {
    return (!wanted.contains(Beside.LAST_YEAR) || others.lastYear() != null)
        && (!wanted.contains(Beside.UNITS) || !others.units().isEmpty());
  }
}
