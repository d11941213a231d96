package org.mingzhang.core.check.rules.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.PrintedText.Kind;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;

/** Chinese sentences are punctuated with Chinese marks. */
final class HalfWidthRule implements Rule {

  private static final String HALF = ",;:?!";
  private static final String FULL = "，；：？！";
  private static final String DASH = "--";

  private static final RuleInfo INFO =
      RuleInfo.of(
              "text.half-width",
              Severity.NOTE,
              "中文语句用全角标点",
              "Chinese sentences are punctuated with Chinese marks",
              "《标点符号用法》GB/T 15834—2011")
          .describedAs("只看汉字之后的逗号、分号、冒号、问号、叹号和破折号；一段文字提示一次，全文惯用半角的只提示一次。")
          .shownBy("文字: 其他|贯彻方针政策，严格执行规定，做好工作。", "文字: 其他|贯彻方针政策,严格执行规定，做好工作。");

  private record Place(PrintedText text, int index) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    int full = 0;
    int half = 0;
    List<Place> places = new ArrayList<>();
    for (PrintedText printed : facts.texts()) {
      if (printed.kind() == Kind.CAPTION || printed.kind() == Kind.NOTE) {
        continue;
      }
      String text = printed.text();
      int first = -1;
      for (int i = 1; i < text.length(); i++) {
        char c = text.charAt(i);
        if (FULL.indexOf(c) >= 0) {
          full++;
        } else if (c < 0x80 && isChineseMark(text, i)) {
          half++;
          first = first < 0 ? i : first;
        }
      }
      if (first > 0) {
        places.add(new Place(printed, first));
      }
    }
    report(places, half > full, out);
  }

  /** Whether the half-width mark stands between, or closes, Chinese words. */
  private static boolean isChineseMark(String text, int index) {
    if (text.startsWith(DASH, index)) {
      return isChinese(text, index - 1)
          && index + 2 < text.length()
          && Character.isIdeographic(text.charAt(index + 2));
    }
    if (HALF.indexOf(text.charAt(index)) < 0 || !isChinese(text, index - 1)) {
      return false;
    }
    int next = index + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next >= text.length() || isChinese(text, next);
  }

  private static boolean isChinese(String text, int index) {
    char c = text.charAt(index);
    return Character.isIdeographic(c) || "）”》％".indexOf(c) >= 0;
  }

  /** Where half-width is the habit of the whole document, once is enough. */
  private static void report(List<Place> places, boolean habit, Findings out) {
    for (Place place : habit ? places.subList(0, 1) : places) {
      String text = place.text().text();
      int length = text.startsWith(DASH, place.index()) ? DASH.length() : 1;
      String mark = text.substring(place.index(), place.index() + length);
      String right = length > 1 ? "——" : FULL.substring(HALF.indexOf(mark)).substring(0, 1);
      out.found(
              habit ? "text.half-width.habit" : "text.half-width.found",
              Excerpt.of(text, place.index(), place.index() + length),
              mark,
              right)
          .at(place.text().place())
          .expected(right)
          .actual(mark)
          .repair("text.write", right)
          .add();
    }
  }
}
