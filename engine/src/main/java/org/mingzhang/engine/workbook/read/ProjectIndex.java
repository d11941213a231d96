package org.mingzhang.engine.workbook.read;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.engine.workbook.fault.FaultKind;
import org.mingzhang.engine.workbook.line.Line;
import org.mingzhang.engine.workbook.line.LinesBudget;

/** The projects of the workbook, by everything that lines may call them. */
final class ProjectIndex {

  private final Map<List<String>, Set<String>> keys = new HashMap<>();
  private final String owner;

  ProjectIndex(String owner) {
    this.owner = owner;
  }

  /** Takes a line of the sheet of projects in; false if the unit has one of that key already. */
  boolean add(Line project) {
    String unit = project.unit(owner);
    String key = LinesBudget.key(project);
    String code = project.text("code");
    String name = project.text("name");
    boolean isNew = !keys.getOrDefault(List.of(unit, CodeName.plain(key)), Set.of()).contains(key);
    for (String word : new LinkedHashSet<>(List.of(code, name, code + name))) {
      if (!word.isEmpty()) {
        keys.computeIfAbsent(List.of(unit, CodeName.plain(word)), w -> new TreeSet<>()).add(key);
      }
    }
    return isNew;
  }

  /** The key of the project that is meant; null if there is none, which has been said. */
  @Nullable String key(String text, String unit, Faults.At at) {
    Set<String> found = keys.getOrDefault(List.of(unit, CodeName.plain(text)), Set.of());
    if (found.size() == 1) {
      return found.iterator().next();
    }
    if (found.isEmpty()) {
      at.add(FaultKind.PROJECT_UNKNOWN, text.strip());
    } else {
      at.add(FaultKind.NAME_AMBIGUOUS, text.strip(), found.size(), String.join("、", found));
    }
    return null;
  }
}
