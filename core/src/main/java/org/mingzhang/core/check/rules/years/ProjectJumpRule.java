package org.mingzhang.core.check.rules.years;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Reasons;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Section;

/** A project that changes much is explained. */
final class ProjectJumpRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "years.project-jump",
              Severity.WARNING,
              "同一项目预算比上年变动很大的，应说明原因",
              "A project whose budget changes much is explained",
              "财预〔2016〕143号（预算收支增减变化说明）；界限为通用参考值")
          .describedAs(
              "需用 --last-year 给出上年的预算。说明中提到这个项目，或项目支出同方向、至少一半的变动已写原因的，算已说明；" + "变动界限见 上年变动界限.yaml。")
          .shownBy(
              "项目: 1.名称=年鉴 1.预算数=500\n上年 项目: 1.名称=年鉴 1.预算数=400",
              "项目: 1.名称=年鉴 1.预算数=800\n上年 项目: 1.名称=年鉴 1.预算数=400");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Facts last = facts.lastYear().orElse(null);
    if (last == null) {
      out.notApplicable("na.last-year");
      return;
    }
    boolean reason = Reasons.given(facts, "总体情况");
    long all = projects(facts) - projects(last);
    for (Projects.Pair pair : Projects.of(facts).pairs()) {
      Amount now = pair.budget();
      Amount before = pair.formerBudget();
      if (now == null || before == null || before.fen() <= 0) {
        continue;
      }
      long change = now.fen() - before.fen();
      boolean explained =
          reason
              && Math.signum(all) == Math.signum(change)
              && Math.abs(all) * 2 >= Math.abs(change);
      if (Bound.PROJECT.isPassed(before.fen(), now.fen())
          && !explained
          && !isSpokenOf(facts, pair.now().name())) {
        out.found(
                "years.project.jump",
                pair.now().number(),
                pair.now().name(),
                before.print(),
                now.print(),
                ProjectTargetsRule.percent(before.fen(), now.fen()))
            .at(Places.of(pair.now(), pair.now().budget().origin()))
            .at(pair.placeBefore())
            .repair("years.project.jump.repair")
            .add();
      }
    }
  }

  private static long projects(Facts facts) {
    return facts
        .table("支出总表")
        .flatMap((TableFacts table) -> table.cell("合计", "项目支出"))
        .map(Cell::amount)
        .map(Amount::fen)
        .orElse(0L);
  }

  /** Whether the text on the budget, and not only the heading of the sheet, names the project. */
  private static boolean isSpokenOf(Facts facts, String name) {
    return facts.publication().section("总体情况").map(Section::text).stream()
        .anyMatch(text -> CodeName.plain(text).contains(CodeName.plain(name)));
  }
}
