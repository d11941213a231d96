package org.mingzhang.core.check.rules.performance;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.publication.ProjectSheet;

/** The purpose speaks of the project: it shares words with its name, goals or indicators. */
final class ForeignTextRule extends OfEachSheet {

  private static final String AFTER_AMOUNTS = "主要用于";
  private static final int FEWEST_LETTERS = 6;

  ForeignTextRule() {
    super(
        RuleInfo.of(
                "target.purpose-foreign",
                Severity.WARNING,
                "资金用途说的是本项目",
                "The purpose speaks of the project",
                "项目支出绩效目标表样式；财预〔2015〕88号：指向明确")
            .describedAs("用途（列举物品的除外）与项目名称、绩效目标、指标没有一个相同的词时，多半是别的项目的用途。")
            .shownBy(
                """
                项目: 1.名称=无线网短信验证费
                用途: 1|为来访群众提供无线网络接入。
                目标: 1|提供免费无线网络
                """,
                """
                项目: 1.名称=无线网短信验证费
                用途: 1|主要用于防汛抗旱物资储备。
                目标: 1|提供免费无线网络
                """));
  }

  @Override
  void judge(Targets.Sheet targets, Facts facts, Findings out) {
    ProjectSheet sheet = targets.sheet();
    String purpose = CodeName.plain(sheet.purpose());
    int from = purpose.indexOf(AFTER_AMOUNTS);
    String said = from < 0 ? purpose : purpose.substring(from + AFTER_AMOUNTS.length());
    boolean list = said.indexOf('、') >= 0;
    if (list
        || said.length() < FEWEST_LETTERS
        || (sheet.goals().isEmpty() && targets.targets().isEmpty())) {
      return;
    }
    StringBuilder rest = new StringBuilder(sheet.name());
    sheet.goals().forEach(goal -> rest.append('|').append(goal));
    targets
        .targets()
        .forEach(t -> rest.append('|').append(t.name()).append('|').append(t.description()));
    if (!Grams.of(said).shareWith(Grams.of(rest.toString()))) {
      out.found("target.purpose.foreign", sheet.name(), said)
          .at(Places.of(sheet))
          .actual(said)
          .repair("target.purpose.write")
          .add();
    }
  }
}
