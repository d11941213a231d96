package org.mingzhang.app.preparation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.Publication;

/** From a place in the printed document back to what was typed. */
final class WayBack {

  private static final Pattern CODE = Pattern.compile("^\\s*([A-Z]?\\d{3,})");
  private static final Pattern NUMBER = Pattern.compile("^(\\d+)");

  private final List<DraftLine> lines;
  private final Budget budget;
  private final Publication publication;

  WayBack(List<DraftLine> lines, Budget budget, Publication publication) {
    this.lines = lines;
    this.budget = budget;
    this.publication = publication;
  }

  /** Where to go; parts that are not known are "". */
  record Spot(String sheet, String line, String slot) {
    static final Spot NONE = new Spot("", "", "");
  }

  Spot to(Place place) {
    if (place.document() != null) {
      return Spot.NONE;
    }
    if (place.project() != null) {
      return project(place);
    }
    if (place.row() != null) {
      return row(place.row());
    }
    return place.section() == null ? Spot.NONE : new Spot("texts", "", "");
  }

  private Spot project(Place place) {
    Optional<ProjectSheet> sheet =
        publication.projects().stream()
            .filter(one -> place.project() != null && one.number() == place.project())
            .findFirst();
    if (sheet.isEmpty()) {
      return Spot.NONE;
    }
    String name = sheet.get().name();
    if (place.indicator() != null) {
      Matcher number = NUMBER.matcher(place.indicator());
      int wanted = number.find() ? Integer.parseInt(number.group(1)) : 1;
      return lines.stream()
          .filter(line -> line.sheet().equals("indicators"))
          .filter(line -> isOf(line, name))
          .skip(wanted - 1L)
          .findFirst()
          .map(line -> new Spot("indicators", line.id(), "level3"))
          .orElse(new Spot("indicators", "", ""));
    }
    return lines.stream()
        .filter(line -> line.sheet().equals("projects") && line.text("name").strip().equals(name))
        .findFirst()
        .map(line -> new Spot("projects", line.id(), "name"))
        .orElse(new Spot("projects", "", ""));
  }

  /** Whether a line calls a project by its name or its code. */
  private boolean isOf(DraftLine line, String name) {
    String called = line.text("project").strip();
    return called.endsWith(name)
        || budget.projects().stream()
            .filter(project -> project.name().equals(name))
            .map(Project::code)
            .anyMatch(code -> !code.isEmpty() && called.startsWith(code));
  }

  private Spot row(String row) {
    Matcher code = CODE.matcher(row);
    if (!code.find()) {
      return Spot.NONE;
    }
    for (String sheet : List.of("spending", "basic", "revenue", "carry", "purchases")) {
      for (DraftLine line : lines) {
        if (line.sheet().equals(sheet)) {
          for (String slot : List.of("function", "economy", "code")) {
            if (line.text(slot).strip().startsWith(code.group(1))) {
              return new Spot(sheet, line.id(), slot);
            }
          }
        }
      }
    }
    return Spot.NONE;
  }
}
