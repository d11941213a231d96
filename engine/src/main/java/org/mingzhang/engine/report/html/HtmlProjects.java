package org.mingzhang.engine.report.html;

import java.io.IOException;
import java.util.List;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Figure;
import org.mingzhang.core.publication.ProjectSheet.Indicator;
import org.mingzhang.engine.words.Words;

/** The target sheets of the projects, folded unless a finding is in them. */
final class HtmlProjects {

  private static final List<String> COLUMNS =
      List.of("level1", "level2", "level3", "description", "value", "basis");

  private final Page page;
  private final Words words;
  private final Marks marks;

  HtmlProjects(Page page, Words words, Marks marks) {
    this.page = page;
    this.words = words;
    this.marks = marks;
  }

  void write(List<ProjectSheet> projects) throws IOException {
    if (projects.isEmpty()) {
      return;
    }
    page.element("h3", "", words.text("html.projects", projects.size()));
    for (ProjectSheet project : projects) {
      write(project);
    }
  }

  private void write(ProjectSheet project) throws IOException {
    page.markup("<details class=sheet id=\"" + marks.project(project.number()) + "\"");
    page.markup(isMarked(project) ? " open>" : ">").markup("<summary>");
    MarkedElement.open(page, "span", "", marks.at(project.origin()));
    page.text(project.number() + ". " + project.name());
    MarkedElement.close(page, "span", words, marks, marks.at(project.origin()));
    page.markup("</summary><dl>");
    term("code", project.code());
    figure("budget", project.budget());
    figure("fiscalFunds", project.fiscalFunds());
    figure("otherFunds", project.otherFunds());
    term("purpose", project.purpose());
    for (String goal : project.goals()) {
      term("goal", goal);
    }
    page.markup("</dl>");
    indicators(project);
    page.markup("</details>\n");
  }

  private boolean isMarked(ProjectSheet project) {
    return marks.at(project.origin()).isPresent()
        || marks.at(project.budget().origin()).isPresent()
        || project.indicators().stream().anyMatch(i -> marks.at(i.origin()).isPresent());
  }

  private void term(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      page.element("dt", "", words.text("project." + name)).element("dd", "", text);
    }
  }

  private void figure(String name, Figure figure) throws IOException {
    if (!figure.text().isEmpty()) {
      page.element("dt", "", words.text("project." + name));
      MarkedElement.open(page, "dd", "", marks.at(figure.origin()));
      page.text(figure.text());
      MarkedElement.close(page, "dd", words, marks, marks.at(figure.origin()));
    }
  }

  private void indicators(ProjectSheet project) throws IOException {
    page.markup("<div class=scroll tabindex=0 role=region aria-label=\"").text(project.name());
    page.markup("\"><table><caption class=unseen>").text(words.text("project.indicators"));
    page.markup("</caption><thead><tr>");
    for (String column : COLUMNS) {
      page.element("th", "scope=col", words.text("indicator." + column));
    }
    page.markup("</tr></thead><tbody>");
    for (Indicator indicator : project.indicators()) {
      indicator(indicator);
    }
    page.markup("</tbody></table></div>");
  }

  private void indicator(Indicator indicator) throws IOException {
    page.markup("<tr>").element("td", "", indicator.level1()).element("td", "", indicator.level2());
    page.element("th", "scope=row", indicator.level3());
    page.element("td", "", indicator.description());
    MarkedElement.open(page, "td", "", marks.at(indicator.origin()));
    page.text(indicator.value());
    MarkedElement.close(page, "td", words, marks, marks.at(indicator.origin()));
    page.element("td", "", indicator.basis()).markup("</tr>");
  }
}
