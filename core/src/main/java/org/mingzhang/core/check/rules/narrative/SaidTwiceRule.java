package org.mingzhang.core.check.rules.narrative;

import java.util.HashMap;
import java.util.Map;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.money.Agreement;
import org.mingzhang.core.money.Sum;
import org.mingzhang.core.narrative.Passage;
import org.mingzhang.core.narrative.Said;
import org.mingzhang.core.narrative.Sentence;

/** What is said of one thing in two sections is the same amount. */
final class SaidTwiceRule implements Rule {

  private static final int SHORTEST = 5;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.said-twice",
              Severity.ERROR,
              "各节对同一事项写的金额相同",
              "What is said of one thing in several sections is the same amount",
              "财预〔2016〕143号：内容准确")
          .describedAs("只比较不同的节里用同样的五个字以上的名称写的本年金额。")
          .shownBy(
              "文字: 总体情况|信息系统维护费 16.60 万元。\n文字: 其他说明|信息系统维护费 16.6 万元。",
              "文字: 总体情况|信息系统维护费 16.60 万元。\n文字: 其他说明|信息系统维护费 61.60 万元。");

  /** Where something was said first. */
  private record First(Said said, Passage passage) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Map<String, First> known = new HashMap<>();
    for (Passage passage : Prose.of(facts).passages()) {
      for (Sentence sentence : passage.sentences()) {
        for (Said said : sentence.said()) {
          if (said.isLevel() && said.own() && said.year() == facts.year() && isNamed(said)) {
            First first = known.putIfAbsent(said.words(), new First(said, passage));
            if (first != null && first.passage().section() != passage.section()) {
              compare(first, said, passage, out);
            }
          }
        }
      }
    }
  }

  private static boolean isNamed(Said said) {
    return said.words().length() >= SHORTEST && said.amount() != null && said.id().isEmpty();
  }

  private static void compare(First first, Said said, Passage passage, Findings out) {
    if (first.said().amount() == null || said.amount() == null) {
      return;
    }
    if (Sum.of(first.said().amount()).compare(Sum.of(said.amount())) == Agreement.CONTRADICTS) {
      out.found(
              "narrative.twice",
              said.words(),
              said.amount(),
              first.passage().section().heading(),
              first.said().amount())
          .at(Prose.place(passage))
          .at(Prose.place(first.passage()))
          .expected(first.said().amount().toString())
          .actual(said.amount().toString())
          .add();
    }
  }
}
