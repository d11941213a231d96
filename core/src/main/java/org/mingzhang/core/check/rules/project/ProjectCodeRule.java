package org.mingzhang.core.check.rules.project;

import java.util.Optional;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.code.ProjectCode;
import org.mingzhang.core.publication.ProjectSheet;

/** The code of a project has its form, its check character, and a year that has come. */
final class ProjectCodeRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "code.project",
              Severity.WARNING,
              "项目编码为 21 位，校验位正确，年份不晚于预算年度",
              "Project codes have 21 characters, a check character that fits, and no future year",
              "《预算管理一体化规范》项目代码")
          .describedAs("校验位的算法由已公开的编码推得，未经标准证实；一体化以前的编码不作检查。")
          .shownBy("项目: 1.编码=13102824P00280910394P", "项目: 1.编码=13102824P00280910395P");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    boolean any = false;
    for (ProjectSheet sheet : facts.publication().projects()) {
      String code = CodeName.plain(sheet.code());
      if (!code.isEmpty()) {
        any = true;
        check(facts, sheet, code, out);
      }
    }
    if (!any) {
      out.notApplicable("code.project.none");
    }
  }

  private static void check(Facts facts, ProjectSheet sheet, String code, Findings out) {
    Optional<ProjectCode> parsed = ProjectCode.parse(code);
    if (parsed.isEmpty()) {
      if (!ProjectCode.isLegacy(code)) {
        String key = code.contains("-") ? "code.project.legacy" : "code.project.form";
        report(sheet, code, out.found(key, code, code.length()));
      }
      return;
    }
    ProjectCode project = parsed.get();
    int year = facts.publication().year();
    if (!project.checks()) {
      char check = project.expectedCheck().orElseThrow();
      report(sheet, code, out.found("code.project.check", code, project.check(), check));
    } else if (year > 0 && project.year() > year) {
      report(sheet, code, out.found("code.project.year", code, project.year(), year));
    }
  }

  private static void report(ProjectSheet sheet, String code, Findings.Draft draft) {
    draft.at(Places.of(sheet)).actual(code).add();
  }
}
