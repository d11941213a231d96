package org.mingzhang.app.preparation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Project;
import org.mingzhang.engine.workbook.typed.TypedTexts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The projects of the year before, to be taken over one by one with their money and targets. */
@Component
class ProjectLibrary {

  private static final Set<String> SHEETS = Set.of("projects", "spending", "goals", "indicators");

  private final Drafts drafts;
  private final DraftLines lines;
  private final Typing typing;

  ProjectLibrary(Drafts drafts, DraftLines lines, Typing typing) {
    this.drafts = drafts;
    this.lines = lines;
    this.typing = typing;
  }

  /** Those that the draft has not, by code and name. */
  List<Project> of(Draft draft) {
    if (draft.isDepartment()) {
      return List.of();
    }
    Set<String> there = new HashSet<>();
    for (DraftLine line : lines.of(draft.id(), "projects")) {
      there.add(line.text("code").strip());
      there.add(line.text("name").strip());
    }
    return drafts.lastYear(draft).stream()
        .flatMap(budget -> budget.projects().stream())
        .filter(project -> !project.kind().isBasic())
        .filter(project -> !there.contains(project.name()) && !there.contains(project.key()))
        .toList();
  }

  /**
   * Takes projects over.
   *
   * @param keys of the projects
   * @return how many there were
   */
  @Transactional
  int take(Draft draft, Set<String> keys, String by) {
    List<Project> known = of(draft).stream().filter(one -> keys.contains(one.key())).toList();
    if (known.isEmpty()) {
      return 0;
    }
    Budget before = drafts.lastYear(draft).orElseThrow();
    Set<String> wanted = new HashSet<>();
    known.forEach(project -> wanted.add(project.key()));
    Map<String, List<SequencedMap<String, String>>> texts =
        TypedTexts.of(RollOver.projects(draft, before, wanted), Sheets.UNIT);
    texts.keySet().retainAll(SHEETS);
    typing.add(draft, texts, by);
    return known.size();
  }
}
