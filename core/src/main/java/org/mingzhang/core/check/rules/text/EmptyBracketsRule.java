package org.mingzhang.core.check.rules.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;

/** What stands in brackets or quotation marks has not been left out. */
final class EmptyBracketsRule implements Rule {

  private static final Pattern EMPTY =
      Pattern.compile("[（(][\\s　]*[）)]|“[\\s　]*”|《[\\s　]*》|【[\\s　]*】|〔[\\s　]*〕");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "text.empty-brackets",
              Severity.NOTE,
              "括号、引号、书名号中有内容",
              "Brackets and quotation marks are not empty",
              "财预〔2016〕143号：内容完整")
          .shownBy("文字: 其他|按《预算法》规定公开。", "文字: 其他|按《》规定公开。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (PrintedText text : facts.texts()) {
      if (!hasEmpty(text.text())) {
        continue;
      }
      Matcher empty = EMPTY.matcher(text.text());
      while (empty.find()) {
        if (isAfterLatin(text.text(), empty.start())) {
          continue;
        }
        out.found("text.empty-brackets.found", Excerpt.of(text.text(), empty.start(), empty.end()))
            .at(text.place())
            .actual(empty.group())
            .repair("text.empty-brackets.fill")
            .add();
      }
    }
  }

  /** Whether a bracket is followed by another mark, which is quicker to see. */
  private static boolean hasEmpty(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if ("（(“《【〔".indexOf(text.charAt(i)) >= 0 && !Character.isLetterOrDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** A function of a program is written with empty brackets. */
  private static boolean isAfterLatin(String text, int index) {
    return index > 0 && text.charAt(index - 1) < 0x80 && Character.isLetter(text.charAt(index - 1));
  }
}
