package org.mingzhang.engine.accuracy.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.layout.TableLayout;

/** Finds the spot that a path names. */
final class Places {

  private static final Set<String> TABLES =
      Layouts.standard().all().stream()
          .flatMap(layout -> layout.tables().stream())
          .map(TableLayout::name)
          .collect(Collectors.toSet());

  static final String LAST_YEAR = "上年";
  static final String UNIT = "单位";

  private Places() {}

  /** Whether a path is one of a document beside the publication: 上年.…, 单位[2].…. */
  static boolean isBeside(List<Step> steps) {
    String name = steps.getFirst().name();
    return steps.size() > 1 && (name.equals(LAST_YEAR) || name.equals(UNIT));
  }

  /** Complains about a path that can be found in no publication. */
  static void check(List<Step> steps) {
    if (isBeside(steps)) {
      check(steps.subList(1, steps.size()));
      return;
    }
    String name = steps.getFirst().name();
    if (!name.equals(ProjectSpots.PROJECT)
        && !ProjectSpots.know(name)
        && !List.of(NarrativeSpots.TEXT, NarrativeSpots.TERM, NarrativeSpots.INSTITUTION)
            .contains(name)
        && !TABLES.contains(name)) {
      throw new CaseException(
          "不认识“%s”；位置以 项目、指标、文字、名词、机构、全文、上年、单位 或表名（%s）开头"
              .formatted(name, TABLES.stream().sorted().collect(Collectors.joining("、"))));
    }
    if (name.equals(ProjectSpots.PROJECT)) {
      ProjectSpots.check(steps);
    } else if (ProjectSpots.know(name)) {
      ProjectSpots.check(ofCurrentProject(steps));
    }
  }

  static Spot find(Draft draft, List<Step> steps) throws NothingToEdit {
    if (isBeside(steps)) {
      return find(draft.beside(steps.getFirst()), steps.subList(1, steps.size()));
    }
    String name = steps.getFirst().name();
    return switch (name) {
      case ProjectSpots.PROJECT -> ProjectSpots.of(draft, steps);
      case NarrativeSpots.TEXT -> NarrativeSpots.text(draft, steps);
      case NarrativeSpots.TERM -> NarrativeSpots.term(draft, steps);
      case NarrativeSpots.INSTITUTION -> NarrativeSpots.institution(draft, steps);
      default ->
          ProjectSpots.know(name)
              ? ProjectSpots.of(draft, ofCurrentProject(steps))
              : TableSpots.of(draft, steps);
    };
  }

  private static List<Step> ofCurrentProject(List<Step> steps) {
    List<Step> whole = new ArrayList<>(List.of(new Step(ProjectSpots.PROJECT, "")));
    whole.addAll(steps);
    return whole;
  }
}
