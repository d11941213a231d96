package org.mingzhang.core.check.rules.narrative;

import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.narrative.Passage;
import org.mingzhang.core.narrative.WordLists;
import org.mingzhang.core.publication.Statement.Direction;

/** The reason given for an increase is one for an increase. */
final class ReasonDirectionRule implements Rule {

  private static final Pattern RISING = WordLists.anyOf("rising.txt");
  private static final Pattern FALLING = WordLists.anyOf("falling.txt");

  /** What turns a reason round: last year was the odd one, something is no more. */
  private static final Pattern TURNED =
      Pattern.compile("上年|去年|上一年|20\\d\\d|以前|往年|基数|不|未|无|没有|少于|抵|但|虽|净|疫情");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.reason-direction",
              Severity.WARNING,
              "增减原因与增减方向相符",
              "The reason given for a change is one for its direction",
              "财预〔2016〕143号：预算收支增减变化说明")
          .describedAs("原因中只有“减少、压减”一类的词而写作增加，或相反，视为不符；提到上年、未、不再等情形不判断。")
          .shownBy(
              "文字: 三公经费|公务接待费 2.00 万元，比上年减少 0.40 万元，原因是压减接待批次。",
              "文字: 三公经费|公务接待费 2.00 万元，比上年增加 0.40 万元，原因是压减接待批次。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (Passage passage : Prose.of(facts).passages()) {
      for (Reason reason : Reason.in(passage)) {
        String text = reason.text().split("[。；]", 2)[0];
        if (!reason.isGiven() || TURNED.matcher(text).find()) {
          continue;
        }
        boolean up = reason.change().direction() == Direction.INCREASE;
        Pattern own = up ? RISING : FALLING;
        Pattern other = up ? FALLING : RISING;
        if (other.matcher(text).find() && !own.matcher(text).find()) {
          out.found(
                  up ? "narrative.reason.falling" : "narrative.reason.rising",
                  reason.change().words(),
                  reason.printed(),
                  Prose.brief(text))
              .at(Prose.place(passage))
              .actual(Prose.brief(text))
              .repair("narrative.reason.compare")
              .add();
        }
      }
    }
  }
}
