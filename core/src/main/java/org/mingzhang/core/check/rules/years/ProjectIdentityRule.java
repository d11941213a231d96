package org.mingzhang.core.check.rules.years;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.code.ProjectCode;

/** A project that goes on keeps its code, and its name. */
final class ProjectIdentityRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "years.project-code",
              Severity.NOTE,
              "延续的项目编码和名称与上年一致",
              "A project that goes on keeps its code and its name",
              "《预算管理一体化规范》（项目代码在项目存续期内不变）")
          .describedAs("需用 --last-year 给出上年的预算。编码是今年新编的，看作今年重新立项，不提示。")
          .shownBy(
              "年度: 2025\n项目: 1.名称=年鉴 1.编码=13102825P00280910394N\n上年 项目: 1.名称=年鉴 1.编码=13102824P00280910394P",
              "年度: 2025\n项目: 1.名称=年鉴 1.编码=13102824P00280910402Y\n上年 项目: 1.名称=年鉴 1.编码=13102824P00280910394P");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    if (facts.lastYear().isEmpty()) {
      out.notApplicable("na.last-year");
      return;
    }
    for (Projects.Pair pair : Projects.of(facts).pairs()) {
      String now = CodeName.plain(pair.now().code());
      String before = CodeName.plain(pair.before().code());
      boolean old = ProjectCode.parse(now).map(code -> code.year() < facts.year()).orElse(false);
      if (!now.isEmpty() && !before.isEmpty() && !now.equals(before) && old) {
        out.found("years.project.code", pair.now().number(), pair.now().name(), before, now)
            .at(Places.of(pair.now()))
            .at(pair.placeBefore())
            .actual(now)
            .expected(before)
            .repair("years.project.code.repair")
            .add();
      }
      if (now.equals(before)
          && !now.isEmpty()
          && !CodeName.same(pair.now().name(), pair.before().name())) {
        out.found(
                "years.project.name", pair.now().number(), pair.before().name(), pair.now().name())
            .at(Places.of(pair.now()))
            .at(pair.placeBefore())
            .actual(pair.now().name())
            .repair("years.project.code.repair")
            .add();
      }
    }
  }
}
