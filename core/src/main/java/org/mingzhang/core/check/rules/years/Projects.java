package org.mingzhang.core.check.rules.years;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.ProjectSheet;

/**
 * The projects that both years have: those of one code, and of the rest those of one name and unit,
 * where the name tells a single project in either year.
 */
record Projects(List<Pair> pairs) {

  /** The same project in two years. */
  record Pair(ProjectSheet now, ProjectSheet before, @Nullable String document) {

    Place placeBefore() {
      return Places.of(before).in(document);
    }

    /** What it costs this year; null if the sheet does not say. */
    @Nullable Amount budget() {
      return now.budget().amount();
    }

    @Nullable Amount formerBudget() {
      return before.budget().amount();
    }
  }

  static Projects of(Facts facts) {
    return facts.index(Projects.class, Projects::matched);
  }

  private static Projects matched(Facts facts) {
    Facts last = facts.lastYear().orElse(null);
    if (last == null) {
      return new Projects(List.of());
    }
    List<Pair> pairs = new ArrayList<>();
    List<ProjectSheet> open = new ArrayList<>(last.publication().projects());
    List<ProjectSheet> rest = new ArrayList<>();
    Map<String, ProjectSheet> byCode = new HashMap<>();
    open.forEach(sheet -> byCode.putIfAbsent(CodeName.plain(sheet.code()), sheet));
    for (ProjectSheet sheet : facts.publication().projects()) {
      String code = CodeName.plain(sheet.code());
      ProjectSheet same = code.isEmpty() ? null : byCode.remove(code);
      if (same == null) {
        rest.add(sheet);
      } else {
        open.remove(same);
        pairs.add(new Pair(sheet, same, last.document()));
      }
    }
    Map<String, ProjectSheet> now = unique(rest);
    Map<String, ProjectSheet> before = unique(open);
    now.forEach(
        (name, sheet) -> {
          ProjectSheet same = before.get(name);
          if (same != null) {
            pairs.add(new Pair(sheet, same, last.document()));
          }
        });
    return new Projects(List.copyOf(pairs));
  }

  /** By name and unit; a name that stands for several projects tells none. */
  private static Map<String, ProjectSheet> unique(List<ProjectSheet> sheets) {
    Map<String, ProjectSheet> unique = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (ProjectSheet sheet : sheets) {
      String name = CodeName.plain(sheet.name()) + "|" + CodeName.plain(sheet.unitName());
      unique.put(name, sheet);
      counts.merge(name, 1, Integer::sum);
    }
    unique.keySet().removeIf(name -> name.startsWith("|") || counts.getOrDefault(name, 0) > 1);
    return unique;
  }
}
