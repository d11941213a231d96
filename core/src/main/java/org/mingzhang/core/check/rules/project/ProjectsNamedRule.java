package org.mingzhang.core.check.rules.project;

import java.util.Comparator;
import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.Section;

/** Where the narrative lists the projects one by one it lists them all. */
final class ProjectsNamedRule implements Rule {

  private static final String SECTION = "总体情况";

  /** With fewer projects a name may stand there by chance. */
  private static final int FEWEST = 3;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.projects-named",
              Severity.WARNING,
              "说明逐个列举项目时应列全",
              "Where the narrative lists the projects it lists them all",
              "财预〔2016〕143号：内容真实、完整")
          .describedAs("支出说明提到半数以上的项目名称时，视为逐个列举。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    List<ProjectSheet> projects = facts.publication().projects();
    Section section = facts.publication().section(SECTION).orElse(null);
    if (section == null || projects.size() < FEWEST) {
      out.notApplicable("narrative.projects.none");
      return;
    }
    String text = CodeName.plain(section.text());
    List<ProjectSheet> absent =
        projects.stream().filter(sheet -> !text.contains(CodeName.plain(sheet.name()))).toList();
    if (absent.size() * 2 >= projects.size()) {
      out.notApplicable("narrative.projects.unlisted");
      return;
    }
    for (ProjectSheet sheet : absent) {
      out.found("narrative.projects.absent", sheet.name(), sheet.budget().text())
          .at(place(section, projects))
          .at(Places.of(sheet))
          .expected(sheet.name())
          .repair("narrative.projects.add", sheet.name())
          .add();
    }
  }

  /** The paragraph that names most of them. */
  private static Place place(Section section, List<ProjectSheet> projects) {
    return section.paragraphs().stream()
        .max(Comparator.comparingLong(paragraph -> named(paragraph, projects)))
        .map(paragraph -> Places.inSection(section.heading(), paragraph.origin()))
        .orElse(Places.of(section));
  }

  private static long named(Section.Paragraph paragraph, List<ProjectSheet> projects) {
    String text = CodeName.plain(paragraph.text());
    return projects.stream().filter(it -> text.contains(CodeName.plain(it.name()))).count();
  }
}
