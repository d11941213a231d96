package org.mingzhang.core.check.rules.years;

import java.util.HashSet;
import java.util.Set;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Indicator;

/** What a project's sheet takes over from last year does not keep last year's year. */
final class ProjectTextRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "years.project-text",
              Severity.WARNING,
              "同一项目照抄上年的目标、指标不应还写着上年的年份",
              "Targets a project takes over from last year do not keep last year's year",
              "财预〔2015〕88号（绩效目标应指向明确）；财预〔2016〕143号")
          .describedAs("需用 --last-year 给出上年的预算。文字与上年一字不差又写着上年年份的才提示；“自某年起”不算，指标值依据不看。")
          .shownBy(
              "年度: 2025\n项目: 1.名称=年鉴\n目标: 1|2025年12月底前发行。\n上年 项目: 1.名称=年鉴\n上年 目标: 1|2024年12月底前发行。",
              "年度: 2025\n项目: 1.名称=年鉴\n目标: 1|2024年12月底前发行。\n上年 项目: 1.名称=年鉴\n上年 目标: 1|2024年12月底前发行。");

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
    int year = facts.lastYear().get().year();
    for (Projects.Pair pair : Projects.of(facts).pairs()) {
      Set<String> former = texts(pair.before());
      ProjectSheet now = pair.now();
      tell(pair, now.purpose(), Places.of(now), former, year, out);
      now.goals().forEach(goal -> tell(pair, goal, Places.of(now), former, year, out));
      for (int i = 1; i <= now.indicators().size(); i++) {
        Indicator indicator = now.indicators().get(i - 1);
        Place place = Places.of(now, i);
        tell(pair, indicator.description(), place, former, year, out);
        tell(pair, indicator.value(), place, former, year, out);
      }
    }
  }

  private static Set<String> texts(ProjectSheet sheet) {
    Set<String> texts = new HashSet<>();
    texts.add(CodeName.plain(sheet.purpose()));
    sheet.goals().forEach(goal -> texts.add(CodeName.plain(goal)));
    sheet.indicators().forEach(it -> texts.add(CodeName.plain(it.description())));
    sheet.indicators().forEach(it -> texts.add(CodeName.plain(it.value())));
    return texts;
  }

  private static void tell(
      Projects.Pair pair, String text, Place place, Set<String> former, int year, Findings out) {
    String plain = CodeName.plain(text);
    if (former.contains(plain) && FormerYear.speaksOf(plain, year)) {
      out.found("years.project.text", pair.now().number(), pair.now().name(), plain, year)
          .at(place)
          .at(pair.placeBefore())
          .actual(year + "年")
          .expected((year + 1) + "年")
          .cause("years.copied.cause")
          .repair("years.copied.repair")
          .add();
    }
  }
}
