package org.mingzhang.engine.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.verdict.Fault;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Table;
import org.mingzhang.engine.review.Review;

/**
 * Which printed things findings speak of. A finding names the origin of what it means; whatever
 * part of the page shows something of that origin carries the mark.
 */
final class Marks {

  /**
   * A mark on something printed.
   *
   * @param id of the element that carries it
   * @param severity the gravest of its faults
   * @param faults their numbers in the list, counted from 1
   */
  record Mark(String id, Severity severity, List<Integer> faults) {}

  private final String prefix;
  private final Map<Origin, Mark> marks = new LinkedHashMap<>();
  private final Map<Origin, String> shown = new HashMap<>();

  /**
   * @param number of the publication on the page
   */
  Marks(int number, Review review) {
    prefix = "b" + number;
    show(review.publication());
    int count = 0;
    for (Fault fault : review.faults()) {
      count++;
      for (Finding finding : fault.findings()) {
        for (Finding.Place place : finding.where()) {
          if (place.document() == null) {
            mark(place.origin(), finding.severity(), count);
          }
        }
      }
    }
  }

  private void show(Publication publication) {
    for (Table table : publication.tables()) {
      show(table.origin());
      for (Row row : table.rows()) {
        row.cells().stream().map(Cell::origin).forEach(this::show);
      }
    }
    for (ProjectSheet project : publication.projects()) {
      show(project.origin());
      show(project.budget().origin());
      show(project.fiscalFunds().origin());
      show(project.otherFunds().origin());
      project.indicators().stream().map(ProjectSheet.Indicator::origin).forEach(this::show);
    }
    for (Section section : publication.sections()) {
      show(section.origin());
      section.paragraphs().stream().map(Section.Paragraph::origin).forEach(this::show);
    }
  }

  private void show(Origin origin) {
    if (!origin.equals(Origin.NONE)) {
      shown.putIfAbsent(origin, prefix + "-o" + shown.size());
    }
  }

  private void mark(Origin origin, Severity severity, int fault) {
    String id = shown.get(origin);
    if (id == null) {
      return;
    }
    Mark mark = marks.computeIfAbsent(origin, o -> new Mark(id, severity, new ArrayList<>()));
    if (!mark.faults().contains(fault)) {
      mark.faults().add(fault);
    }
    if (severity.compareTo(mark.severity()) < 0) {
      marks.put(origin, new Mark(id, severity, mark.faults()));
    }
  }

  Optional<Mark> at(Origin origin) {
    return Optional.ofNullable(marks.get(origin));
  }

  /** The element that a place is shown in; null if the page shows nothing of it. */
  @Nullable String target(Finding.Place place) {
    if (place.document() != null) {
      return null;
    }
    Mark mark = marks.get(place.origin());
    if (mark != null) {
      return mark.id();
    }
    if (place.table() != null) {
      return table(place.table());
    }
    return place.project() == null ? null : project(place.project());
  }

  String fault(int number) {
    return prefix + "-f" + number;
  }

  String table(String key) {
    return prefix + "-t-" + key;
  }

  String project(int number) {
    return prefix + "-p" + number;
  }
}
