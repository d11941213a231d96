package org.mingzhang.core.check.rules.text;

import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.PrintedText.Kind;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;

/** A text of several sentences has a mark at the end of the last one too. */
final class EndMarkRule implements Rule {

  private static final char FULL_STOP = '。';

  private static final RuleInfo INFO =
      RuleInfo.of(
              "text.end-mark",
              Severity.NOTE,
              "成段语句的句末有句号",
              "A text of several sentences ends with a full stop",
              "《标点符号用法》GB/T 15834—2011")
          .describedAs("只看用途、目标和说明中前面已用句号的文字；只有一句的、列举的、被分页断开的不算。")
          .shownBy("用途: 1|预算数 10 万元。主要用于会议费。", "用途: 1|预算数 10 万元。主要用于会议费");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    List<PrintedText> texts = facts.texts();
    for (int i = 0; i < texts.size(); i++) {
      PrintedText text = texts.get(i);
      if (lacksEnd(text) && !isContinued(texts, i)) {
        int length = text.text().length();
        out.found("text.end-mark.absent", Excerpt.of(text.text(), length, length))
            .at(text.place())
            .expected(String.valueOf(FULL_STOP))
            .repair("text.end-mark.add")
            .add();
      }
    }
  }

  /** Whether there are sentences with their marks, and then one without. */
  private static boolean lacksEnd(PrintedText printed) {
    String text = printed.text();
    char last = text.charAt(text.length() - 1);
    return printed.kind().isProse()
        && text.indexOf(FULL_STOP) >= 0
        && (Character.isIdeographic(last) || Character.isDigit(last) || "%％）)”".indexOf(last) >= 0)
        && !(last == '”' && text.charAt(text.length() - 2) == FULL_STOP);
  }

  /** A paragraph may go on behind the page; only the last of a section surely ends. */
  private static boolean isContinued(List<PrintedText> texts, int index) {
    Kind kind = texts.get(index).kind();
    if (kind != Kind.PARAGRAPH && kind != Kind.OVERALL) {
      return false;
    }
    if (index + 1 == texts.size() || texts.get(index + 1).kind() != kind) {
      return false;
    }
    List<ItemNumber> numbers = ItemNumber.allIn(texts.get(index + 1).text());
    return numbers.isEmpty() || numbers.getFirst().start() > 0;
  }
}
