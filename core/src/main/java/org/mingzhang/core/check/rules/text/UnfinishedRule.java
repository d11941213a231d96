package org.mingzhang.core.check.rules.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.PrintedText.Kind;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.wording.Lexicon;

/** No text breaks off in the middle. */
final class UnfinishedRule implements Rule {

  /** Marks that something has to follow. */
  private static final String PARTING = "、，,";

  /** Words that something has to follow, the longer ones. */
  private static final List<String> LEADING =
      List.of("以及", "并且", "或者", "对于", "关于", "由于", "因为", "为了", "根据", "按照", "并对", "不超");

  /** The same of one character, unless it ends a word such as 涉及 or 参与. */
  private static final String LEADING_CHARACTERS = "和与及并或将把被";

  private static final Set<Kind> NO_LABELS =
      Set.of(Kind.PURPOSE, Kind.GOAL, Kind.DESCRIPTION, Kind.TARGET, Kind.BASIS);

  private static final RuleInfo INFO =
      RuleInfo.of(
              "text.unfinished",
              Severity.NOTE,
              "语句完整，没有写到一半",
              "No sentence breaks off in the middle",
              "财预〔2016〕143号：内容完整")
          .describedAs("以顿号、逗号或连词结尾的算没有写完；标题、以分号结尾的列举不算，被分页断开的段落不算。")
          .shownBy("目标: 1|购置办公设备、网络设备。", "目标: 1|购置办公设备、网络设备、");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    List<PrintedText> texts = facts.texts();
    for (int i = 0; i < texts.size(); i++) {
      PrintedText text = texts.get(i);
      int inside = brokenOffInside(text.text());
      String end = brokenOff(text);
      if (inside > 0) {
        report(text, inside, inside + 2, out);
      } else if (end != null && !isContinued(texts, i)) {
        report(text, text.text().length() - end.length(), text.text().length(), out);
      }
    }
  }

  private static void report(PrintedText text, int start, int end, Findings out) {
    String broken = text.text().substring(start, end);
    out.found("text.unfinished.found", Excerpt.of(text.text(), start, end), broken)
        .at(text.place())
        .actual(broken)
        .repair("text.unfinished.complete")
        .add();
  }

  /** Where a sentence ends with a word that leads on to something: 能力和。 0 if none does. */
  private static int brokenOffInside(String text) {
    int stop = text.indexOf('。');
    while (stop >= 0) {
      if (leadsOn(text, stop)) {
        return stop - 1;
      }
      stop = text.indexOf('。', stop + 1);
    }
    return 0;
  }

  private static boolean leadsOn(String text, int end) {
    return end > 2
        && LEADING_CHARACTERS.indexOf(text.charAt(end - 1)) >= 0
        && !Lexicon.standard().isWordAt(text, end - 2);
  }

  /** The end of a text after which something is missing; null if nothing is. */
  private static @Nullable String brokenOff(PrintedText printed) {
    String text = printed.text();
    char last = text.charAt(text.length() - 1);
    boolean colon = last == '：' || last == ':';
    if (PARTING.indexOf(last) >= 0 || colon && NO_LABELS.contains(printed.kind())) {
      return text.length() > 1 ? String.valueOf(last) : null;
    }
    for (String word : LEADING) {
      if (text.endsWith(word) && text.length() > word.length()) {
        return word;
      }
    }
    return leadsOn(text, text.length()) ? String.valueOf(last) : null;
  }

  /** Whether the next paragraph may be the rest of this one, parted by a page. */
  private static boolean isContinued(List<PrintedText> texts, int index) {
    PrintedText text = texts.get(index);
    boolean paragraph = text.kind() == Kind.PARAGRAPH || text.kind() == Kind.OVERALL;
    return text.kind() == Kind.HEADING
        || paragraph && index + 1 < texts.size() && texts.get(index + 1).kind() == text.kind();
  }
}
