package org.mingzhang.core.check.rules.text;

import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;

/** Every bracket and every quotation mark has its other half. */
final class BracketsRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "text.brackets",
              Severity.NOTE,
              "括号、引号、书名号成对",
              "Brackets and quotation marks come in pairs",
              "《标点符号用法》GB/T 15834—2011")
          .describedAs("“1）”一类序号不算；跨段落的合起来看；一半全角、一半半角的算成对，提示统一。")
          .shownBy("文字: 三公经费|因公出国（境）费 0 万元。", "文字: 三公经费|因公出国（境费 0 万元。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    List<PrintedText> texts = facts.texts();
    for (int i = 0; i < texts.size(); i++) {
      PrintedText text = texts.get(i);
      List<Pairing.Stray> strays = Pairing.straysOf(text.text());
      if (strays.isEmpty()) {
        Pairing.unlikeOf(text.text()).ifPresent(unlike -> reportUnlike(unlike, text, out));
        continue;
      }
      if (continues(texts, i)) {
        continue;
      }
      for (Pairing.Stray stray : strays) {
        String excerpt = Excerpt.of(text.text(), stray.index(), stray.index() + 1);
        out.found(key(stray), excerpt, stray.mark())
            .at(text.place())
            .actual(String.valueOf(stray.mark()))
            .repair("text.brackets.complete")
            .add();
      }
    }
  }

  private static void reportUnlike(Pairing.Stray unlike, PrintedText text, Findings out) {
    out.found(
            "text.brackets.unlike",
            Excerpt.of(text.text(), unlike.index(), unlike.index() + 1),
            unlike.mark())
        .at(text.place())
        .actual(String.valueOf(unlike.mark()))
        .repair("text.brackets.same-width")
        .add();
  }

  private static String key(Pairing.Stray stray) {
    return stray.opening() ? "text.brackets.unclosed" : "text.brackets.unopened";
  }

  /** Whether the other half stands in the paragraph before or after, parted by a page. */
  private static boolean continues(List<PrintedText> texts, int index) {
    return joins(texts, index - 1) || joins(texts, index);
  }

  private static boolean joins(List<PrintedText> texts, int first) {
    if (first < 0 || first + 1 >= texts.size()) {
      return false;
    }
    PrintedText one = texts.get(first);
    PrintedText two = texts.get(first + 1);
    return one.kind() == two.kind()
        && (one.kind() == PrintedText.Kind.PARAGRAPH || one.kind() == PrintedText.Kind.OVERALL)
        && Pairing.straysOf(one.text() + two.text()).isEmpty();
  }
}
