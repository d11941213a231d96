package org.mingzhang.core.check.rules.text;

import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.PrintedText.Kind;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;

/** The items of a list are counted without gaps and without doubles. */
final class NumberingRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "text.numbering",
              Severity.NOTE,
              "列举的序号连续",
              "The items of a list are counted one by one",
              "《党政机关公文格式》GB/T 9704—2012（结构层次序数）")
          .describedAs("各级序号分别计数，从 1 重新开始的是新的列举。")
          .shownBy("文字: 其他|一是加强管理。二是规范程序。三是强化监督。", "文字: 其他|一是加强管理。二是规范程序。四是强化监督。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Counting across = new Counting();
    String section = "";
    for (PrintedText text : facts.texts()) {
      String own = text.kind() == Kind.PARAGRAPH ? String.valueOf(text.place().section()) : "";
      if (!own.equals(section)) {
        section = own;
        across = new Counting();
      }
      if (!text.kind().isProse()) {
        continue;
      }
      List<ItemNumber> numbers = ItemNumber.allIn(text.text());
      if (numbers.isEmpty()) {
        continue;
      }
      Counting counting = own.isEmpty() ? new Counting() : across;
      for (ItemNumber number : numbers) {
        int expected = counting.next(number);
        if (expected > 0) {
          report(text, number, expected, out);
        }
      }
    }
  }

  private static void report(PrintedText text, ItemNumber number, int expected, Findings out) {
    String right = number.withValue(expected);
    out.found(
            "text.numbering.breaks",
            Excerpt.of(text.text(), number.start(), number.start() + number.printed().length()),
            number.printed(),
            right)
        .at(text.place())
        .expected(right)
        .actual(number.printed())
        .repair("text.numbering.count")
        .add();
  }
}
