package org.mingzhang.engine.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Indicator;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Statement;

/**
 * What a publication says outside its tables, as lines for a spreadsheet: projects, indicators,
 * narrative amounts, and what could not be read.
 *
 * @param key what it is, as in the exchange format
 * @param header names of the columns, as in the exchange format
 */
record DataList(String key, List<String> header, List<List<String>> lines) {

  /** All lists that hold something. */
  static List<DataList> of(Publication publication) {
    return Stream.of(
            projects(publication),
            indicators(publication),
            statements(publication),
            unread(publication))
        .filter(list -> !list.lines().isEmpty())
        .toList();
  }

  private static DataList projects(Publication publication) {
    List<String> header =
        List.of(
            "number",
            "code",
            "unitCode",
            "name",
            "budget",
            "fiscalFunds",
            "otherFunds",
            "purpose",
            "goals");
    return new DataList(
        "projects", header, publication.projects().stream().map(DataList::project).toList());
  }

  private static List<String> project(ProjectSheet project) {
    return List.of(
        Integer.toString(project.number()),
        project.code(),
        project.unitCode(),
        project.name(),
        project.budget().text(),
        project.fiscalFunds().text(),
        project.otherFunds().text(),
        project.purpose(),
        String.join("\n", project.goals()));
  }

  private static DataList indicators(Publication publication) {
    List<String> header =
        List.of("project", "name", "level1", "level2", "level3", "description", "value", "basis");
    List<List<String>> lines = new ArrayList<>();
    for (ProjectSheet project : publication.projects()) {
      project.indicators().forEach(indicator -> lines.add(indicator(project, indicator)));
    }
    return new DataList("indicators", header, lines);
  }

  private static List<String> indicator(ProjectSheet project, Indicator indicator) {
    return List.of(
        Integer.toString(project.number()),
        project.name(),
        indicator.level1(),
        indicator.level2(),
        indicator.level3(),
        indicator.description(),
        indicator.value(),
        indicator.basis());
  }

  private static DataList statements(Publication publication) {
    List<String> header =
        List.of("section", "subject", "year", "amount", "unit", "measure", "direction", "text");
    return new DataList(
        "statements", header, publication.statements().stream().map(DataList::statement).toList());
  }

  private static List<String> statement(Statement statement) {
    return List.of(
        statement.section(),
        statement.subject(),
        Integer.toString(statement.year()),
        statement.printed(),
        statement.unit(),
        statement.measure().name().toLowerCase(java.util.Locale.ROOT),
        statement.direction().name().toLowerCase(java.util.Locale.ROOT),
        statement.text());
  }

  private static DataList unread(Publication publication) {
    List<List<String>> lines =
        publication.unread().stream()
            .map(
                unread ->
                    List.of(
                        Integer.toString(unread.origin().page()),
                        Integer.toString(unread.origin().line()),
                        unread.text(),
                        unread.why()))
            .toList();
    return new DataList("unread", List.of("page", "line", "text", "why"), lines);
  }
}
