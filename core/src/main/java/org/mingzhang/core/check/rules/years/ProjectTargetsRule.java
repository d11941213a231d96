package org.mingzhang.core.check.rules.years;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Indicator;

/** Where the money of a project changes much, its targets do not stay the same word for word. */
final class ProjectTargetsRule implements Rule {

  private static final int FEWEST = 3;
  private static final RuleInfo INFO =
      RuleInfo.of(
              "years.project-targets",
              Severity.WARNING,
              "项目预算比上年变动很大的，绩效目标和指标不应一字不改",
              "Targets do not stay word for word where the budget of a project changes much",
              "财预〔2015〕88号（绩效目标应与预算相匹配）；界限为通用参考值")
          .describedAs("需用 --last-year 给出上年的预算。成本指标和含金额的指标不参加比较；变动界限见 上年变动界限.yaml。")
          .shownBy(
              "项目: 1.名称=年鉴 1.预算数=110\n指标: 1|产出指标|数量指标|印数|印数|≥500册|合同\n"
                  + "指标: 1|产出指标|质量指标|合格率|合格率|≥95%|合同\n指标: 1|满意度指标|满意度指标|满意度|满意度|≥90%|问卷\n"
                  + "上年 项目: 1.名称=年鉴 1.预算数=100\n上年 指标: 1|产出指标|数量指标|印数|印数|≥500册|合同\n"
                  + "上年 指标: 1|产出指标|质量指标|合格率|合格率|≥95%|合同\n上年 指标: 1|满意度指标|满意度指标|满意度|满意度|≥90%|问卷",
              "项目: 1.名称=年鉴 1.预算数=210\n指标: 1|产出指标|数量指标|印数|印数|≥500册|合同\n"
                  + "指标: 1|产出指标|质量指标|合格率|合格率|≥95%|合同\n指标: 1|满意度指标|满意度指标|满意度|满意度|≥90%|问卷\n"
                  + "上年 项目: 1.名称=年鉴 1.预算数=100\n上年 指标: 1|产出指标|数量指标|印数|印数|≥500册|合同\n"
                  + "上年 指标: 1|产出指标|质量指标|合格率|合格率|≥95%|合同\n上年 指标: 1|满意度指标|满意度指标|满意度|满意度|≥90%|问卷");

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
      Amount now = pair.budget();
      Amount before = pair.formerBudget();
      if (now != null
          && before != null
          && before.fen() > 0
          && Bound.SAME_TARGETS.isPassed(before.fen(), now.fen())
          && texts(pair.now()).size() >= FEWEST
          && texts(pair.now()).equals(texts(pair.before()))) {
        boolean far = Bound.SAME_TARGETS_FAR.isPassed(before.fen(), now.fen());
        out.found(
                "years.project.targets",
                pair.now().number(),
                pair.now().name(),
                before.print(),
                now.print(),
                percent(before.fen(), now.fen()))
            .severity(far ? Severity.WARNING : Severity.NOTE)
            .at(Places.of(pair.now(), pair.now().budget().origin()))
            .at(pair.placeBefore())
            .repair("years.project.targets.repair")
            .add();
      }
    }
  }

  static String percent(long before, long now) {
    BigDecimal change =
        BigDecimal.valueOf(now - before)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(before), 0, RoundingMode.HALF_UP);
    return (change.signum() > 0 ? "+" : "") + change.toPlainString() + "%";
  }

  /** Goals and indicators, but for those that follow the budget. */
  private static List<String> texts(ProjectSheet sheet) {
    List<String> texts = new ArrayList<>();
    for (String goal : sheet.goals()) {
      texts.add(CodeName.plain(goal));
    }
    for (Indicator it : sheet.indicators()) {
      if (!it.level2().contains("成本") && !it.value().contains("元")) {
        texts.add(CodeName.plain(it.level3() + "|" + it.description() + "|" + it.value()));
      }
    }
    return texts;
  }
}
