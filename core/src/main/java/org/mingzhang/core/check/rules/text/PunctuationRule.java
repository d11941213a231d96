package org.mingzhang.core.check.rules.text;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.wording.Lexicon;

/** Punctuation marks do not pile up, and none stands where it parts nothing. */
final class PunctuationRule implements Rule {

  private static final String MARKS = "，。；：、";
  private static final String HALF_MARKS = ",;:";
  private static final String PARTING = "，；、";
  private static final String ET_CETERA = "等";

  private static final RuleInfo INFO =
      RuleInfo.of(
              "text.punctuation",
              Severity.NOTE,
              "标点不重叠，不多余",
              "Punctuation marks neither pile up nor stand where they part nothing",
              "《标点符号用法》GB/T 15834—2011")
          .describedAs("省略号、破折号和叹号、问号连用不算。")
          .shownBy("文字: 其他|本单位无其他需要说明的事项。", "文字: 其他|本单位无其他需要说明的事项。。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (PrintedText text : facts.texts()) {
      check(text, out);
    }
  }

  private static void check(PrintedText printed, Findings out) {
    String text = printed.text();
    for (int i = 0; i < text.length(); i++) {
      if (!isMark(text.charAt(i))) {
        continue;
      }
      int end = i + 1;
      while (end < text.length() && isMark(text.charAt(end))) {
        end++;
      }
      if (isPile(text, i, end)) {
        report("text.punctuation.piled", printed, i, end, text.substring(i, i + 1), out);
      } else if (end == i + 1 && isIdle(text, i)) {
        report("text.punctuation.idle", printed, i, end, "", out);
      }
      i = end - 1;
    }
  }

  private static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0 || HALF_MARKS.indexOf(c) >= 0;
  }

  /** Whether several marks stand together, one of them at least a Chinese one. */
  private static boolean isPile(String text, int start, int end) {
    if (end - start < 2) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the mark parts nothing: behind an opening bracket, before a closing one or “等”. */
  private static boolean isIdle(String text, int index) {
    char mark = text.charAt(index);
    if (PARTING.indexOf(mark) < 0) {
      return false;
    }
    char before = index > 0 ? text.charAt(index - 1) : ' ';
    char after = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
    return before == '（'
        || before == '“'
        || before == '《'
        || after == '）'
        || after == '》'
        || mark == '、' && ET_CETERA.indexOf(after) >= 0 && !beginsWord(text, index + 1);
  }

  /** Whether “等” begins a word of its own, such as 等级 or 等离子. */
  private static boolean beginsWord(String text, int index) {
    return Lexicon.standard().isWordAt(text, index)
        || text.startsWith("等保", index)
        || text.startsWith("等离子", index);
  }

  private static void report(
      String key, PrintedText printed, int start, int end, String expected, Findings out) {
    String marks = printed.text().substring(start, end);
    out.found(key, Excerpt.of(printed.text(), start, end), marks)
        .at(printed.place())
        .expected(expected)
        .actual(marks)
        .repair(expected.isEmpty() ? "text.punctuation.remove" : "text.punctuation.keep-one")
        .add();
  }
}
