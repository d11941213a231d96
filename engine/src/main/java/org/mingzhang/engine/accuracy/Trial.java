package org.mingzhang.engine.accuracy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Others;
import org.mingzhang.engine.accuracy.edit.Edited;
import org.mingzhang.engine.accuracy.edit.NothingToEdit;
import org.mingzhang.engine.accuracy.edit.Spotted;

/**
 * A case tried on one clean publication.
 *
 * @param where name of the publication, and the project that was changed
 * @param found whether the fault was found where it is; of no meaning for what is right
 * @param falseAlarms findings that speak of nothing wrong
 * @param said what the rule said, if not the right thing
 */
record Trial(
    Case tried, String where, boolean found, List<Finding> falseAlarms, List<Finding> said) {

  Trial {
    falseAlarms = List.copyOf(falseAlarms);
    said = List.copyOf(said);
  }

  /**
   * Tries a case.
   *
   * @param turn which project to begin with
   * @throws NothingToEdit if the publication has no place for it
   */
  static Trial of(Case tried, Clean clean, int turn, Road road) throws NothingToEdit {
    int projects = Math.max(1, clean.publication().projects().size());
    Others others = clean.othersFor(tried);
    NothingToEdit why = new NothingToEdit("");
    for (int i = 0; i < projects; i++) {
      int project = Math.floorMod(turn + i, projects);
      try {
        Edited edited =
            Edited.of(
                clean.publication(),
                clean.layout(),
                others,
                project,
                tried.edits(),
                tried.expected());
        List<Finding> findings = road.findings(edited, clean, others, turn);
        return judged(tried, clean, clean.name() + " 项目" + (project + 1), edited, findings);
      } catch (NothingToEdit e) {
        why = e;
      }
    }
    throw why;
  }

  private static Trial judged(
      Case tried, Clean clean, String where, Edited edited, List<Finding> findings) {
    Set<String> before = new HashSet<>();
    clean.findings().forEach(finding -> before.add(key(finding)));
    List<Finding> fresh = findings.stream().filter(f -> !before.contains(key(f))).toList();
    List<Finding> own = fresh.stream().filter(f -> f.rule().equals(tried.rule())).toList();
    if (tried.fault()) {
      boolean found = own.stream().anyMatch(finding -> isAt(finding, edited.places()));
      return new Trial(tried, where, found, List.of(), found ? List.of() : fresh);
    }
    List<Finding> alarms =
        fresh.stream()
            .filter(f -> f.rule().equals(tried.rule()) || f.severity() != Severity.NOTE)
            .toList();
    return new Trial(tried, where, false, alarms, List.of());
  }

  private static boolean isAt(Finding finding, List<Spotted> places) {
    return finding.where().stream()
        .anyMatch(place -> places.stream().anyMatch(spot -> spot.isAt(place)));
  }

  private static String key(Finding finding) {
    StringBuilder key = new StringBuilder(finding.rule()).append(finding.message());
    finding
        .where()
        .forEach(
            place ->
                key.append('|')
                    .append(place.table())
                    .append(place.row())
                    .append(place.column())
                    .append(place.project())
                    .append(place.indicator())
                    .append(place.section()));
    return key.toString();
  }
}
