package org.mingzhang.core.check.rules.performance;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.publication.ProjectSheet;

/** All target sheets of a publication, their indicators classified once for all rules. */
record Targets(List<Sheet> sheets) {

  /** A sheet and its indicators. */
  record Sheet(ProjectSheet sheet, List<Target> targets) {}

  static Targets of(Facts facts) {
    return facts.index(Targets.class, Targets::classify);
  }

  private static Targets classify(Facts facts) {
    List<Sheet> sheets = new ArrayList<>();
    for (ProjectSheet sheet : facts.publication().projects()) {
      List<Target> targets = new ArrayList<>();
      for (int number = 1; number <= sheet.indicators().size(); number++) {
        targets.add(Target.of(sheet, number));
      }
      sheets.add(new Sheet(sheet, List.copyOf(targets)));
    }
    return new Targets(List.copyOf(sheets));
  }

  List<Target> all() {
    return sheets.stream().map(Sheet::targets).flatMap(List::stream).toList();
  }
}
