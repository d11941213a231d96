package org.mingzhang.core.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.core.layout.ChineseNumber;
import org.mingzhang.core.publication.OverallPerformance;
import org.mingzhang.core.publication.OverallPerformance.Item;

/** The targets of the whole department as lines of text, each item and measure with a number. */
final class TargetTexts {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "([（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}\\s?[、.．]|[一二三四五六七八九十]{1,3}、).*", Pattern.DOTALL);

  private TargetTexts() {}

  /** The targets with the numbers they are printed with. */
  static OverallPerformance numbered(OverallPerformance targets) {
    List<Item> items = new ArrayList<>();
    for (Item item : targets.items()) {
      String title = numbered(item.title(), items.size() + 1);
      items.add(new Item(title, item.goal(), item.indicators()));
    }
    List<String> measures = new ArrayList<>();
    targets.measures().forEach(m -> measures.add(numbered(m, measures.size() + 1)));
    return new OverallPerformance(targets.goal(), items, measures);
  }

  private static String numbered(String text, int number) {
    return NUMBERED.matcher(text).matches() ? text : "（" + ChineseNumber.of(number) + "）" + text;
  }

  /** The lines of numbered targets; one that says so if there are none. */
  static List<String> lines(OverallPerformance targets) {
    List<String> lines = new ArrayList<>();
    if (targets.equals(OverallPerformance.NONE)) {
      lines.add("本年没有设定整体绩效目标。");
      return lines;
    }
    lines.add("（一）总体绩效目标");
    targets.goal().lines().forEach(lines::add);
    lines.add("（二）分项绩效目标");
    for (Item item : targets.items()) {
      lines.add(item.title());
      ("绩效目标：" + item.goal()).lines().forEach(lines::add);
      for (int i = 0; i < item.indicators().size(); i++) {
        lines.add((i == 0 ? "绩效指标：" : "") + item.indicators().get(i));
      }
    }
    lines.add("（三）工作保障措施");
    targets.measures().forEach(measure -> measure.lines().forEach(lines::add));
    return lines;
  }
}
