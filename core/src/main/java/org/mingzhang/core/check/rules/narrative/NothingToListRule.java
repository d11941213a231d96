package org.mingzhang.core.check.rules.narrative;

import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.narrative.Passage;
import org.mingzhang.core.narrative.Said;
import org.mingzhang.core.narrative.Sentence;

/** What is nothing is not said to be listed elsewhere, nor to be spent on something. */
final class NothingToListRule implements Rule {

  private static final int AFTER = 30;
  private static final Pattern SPENT =
      Pattern.compile("^[，,]?(?:已?(?:全部)?按(?:要求|规定)列入|已(?:全部)?列入|主要用于|用于购置|用于采购)");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.nothing-to-list",
              Severity.WARNING,
              "金额为 0 的，不应写“已列入……”“用于……”",
              "What is nothing is not said to be listed elsewhere or spent on something",
              "财预〔2016〕143号：内容准确")
          .shownBy(
              "文字: 国有资产|本年度拟购置固定资产总额为 2.00 万元，已按要求列入政府采购预算。",
              "文字: 国有资产|本年度拟购置固定资产总额为 0.00 万元，已按要求列入政府采购预算。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (Passage passage : Prose.of(facts).passages()) {
      for (Sentence sentence : passage.sentences()) {
        for (Said said : sentence.said()) {
          int to = Math.min(sentence.text().length(), said.end() + AFTER);
          String after = sentence.text().substring(said.end(), to);
          if (said.isLevel()
              && said.amount() != null
              && said.amount().fen() == 0
              && SPENT.matcher(after).find()) {
            out.found("narrative.nothing", said.words(), Prose.brief(after))
                .at(Prose.place(passage))
                .actual(Prose.brief(after))
                .add();
          }
        }
      }
    }
  }
}
