package org.mingzhang.core.check.rules.narrative;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.narrative.Passage;

/** What stands under a heading is about it: no expenditure under revenue, no fund under capital. */
final class TopicRule implements Rule {

  private static final int LONGEST_HEADING = 30;

  /**
   * A subject of the narrative.
   *
   * @param heading in headings
   * @param text a text about it has these words
   */
  private record Topic(String name, Pattern heading, Pattern text) {}

  private static final List<Topic> TOPICS =
      List.of(
          topic("政府性基金", "政府性?基金", "基金"),
          topic("国有资本经营预算", "国有资本经营", "国有资本经营|国资"),
          topic("机关运行经费", "机关运行", "机关运行|公用经费|运转"),
          topic("“三公”经费", "三公”?经费", "三公|出国|公务接待|公务用车"),
          topic("政府采购", "政府采购", "采购"),
          topic("国有资产", "国有资产|固定资产", "资产|车辆|房屋"),
          topic("收入", "^[^支]*收入[^支]*$", "收入|拨款"),
          topic("支出", "^[^收]*支出[^收]*$", "支出|安排|费"));

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.topic",
              Severity.WARNING,
              "各节文字说的是本节标题的内容",
              "The text of a section is about its heading",
              "财预〔2016〕143号：内容准确")
          .shownBy(
              "文字: 总体情况|1、收入说明\n文字: 总体情况|2024年预算收入 5.00 万元。",
              "文字: 总体情况|1、收入说明\n文字: 总体情况|2024年预算支出 5.00 万元，其中基本支出 5.00 万元。");

  private static Topic topic(String name, String heading, String text) {
    return new Topic(name, Pattern.compile(heading), Pattern.compile(text));
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    List<Passage> passages = Prose.of(facts).passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      String text = passage.paragraph().text();
      boolean first = i == 0 || passages.get(i - 1).section() != passage.section();
      String heading =
          first && !isHeading(text)
              ? passage.section().heading()
              : !first && isHeading(passages.get(i - 1).paragraph().text())
                  ? passages.get(i - 1).paragraph().text()
                  : "";
      Topic own = heading.length() > LONGEST_HEADING ? null : about(heading);
      boolean says = passage.sentences().stream().anyMatch(one -> !one.said().isEmpty());
      boolean alone =
          i + 1 >= passages.size()
              || passages.get(i + 1).section() != passage.section()
              || isHeading(passages.get(i + 1).paragraph().text());
      if (own != null && says && alone && !own.text().matcher(text).find()) {
        report(own, text, passage, heading, out);
      }
    }
  }

  private static void report(
      Topic own, String text, Passage passage, String heading, Findings out) {
    for (Topic other : TOPICS) {
      if (other != own
          && other
              .heading()
              .matcher(text.length() > LONGEST_HEADING ? text.substring(0, LONGEST_HEADING) : text)
              .find()) {
        out.found("narrative.topic", heading, other.name())
            .at(Prose.place(passage))
            .expected(own.name())
            .actual(other.name())
            .add();
        return;
      }
    }
  }

  private static boolean isHeading(String text) {
    return text.length() <= LONGEST_HEADING
        && !text.endsWith("。")
        && text.matches("^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\\d]+[）)]|\\d+[、.．]).*");
  }

  /** The one topic of a heading; null if it has none or several. */
  private static @Nullable Topic about(String heading) {
    Topic found = null;
    for (Topic topic : TOPICS) {
      if (topic.heading().matcher(heading).find()) {
        if (found != null) {
          return null;
        }
        found = topic;
      }
    }
    return found;
  }
}
