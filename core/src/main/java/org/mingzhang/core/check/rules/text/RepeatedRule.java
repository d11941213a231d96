package org.mingzhang.core.check.rules.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.wording.Repetition;
import org.mingzhang.core.wording.Repetitions;

/** Nothing is written twice in a row. */
final class RepeatedRule implements Rule {

  private static final Pattern FRAMED =
      Pattern.compile("(\\p{IsHan}{2})(?:不少于|不低于|不超过|不多于)\\d+\\p{IsHan}\\1");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "text.repeated",
              Severity.NOTE,
              "没有重复的字、词",
              "No character and no word is written twice in a row",
              "财预〔2016〕143号：内容准确")
          .describedAs("人人、年年、层层一类叠字，以及分属前后两词的相同字（项目目标、资金金额）不算。")
          .shownBy("用途: 1|主要用于机关互联网访问。", "用途: 1|主要用于用于机关互联网访问。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (PrintedText text : facts.texts()) {
      for (Repetition twice : Repetitions.find(text.text())) {
        int end = twice.start() + 2 * twice.part().length();
        out.found("text.repeated.found", Excerpt.of(text.text(), twice.start(), end), twice.part())
            .at(text.place())
            .expected(twice.part())
            .actual(twice.part() + twice.part())
            .repair("text.repeated.remove")
            .add();
      }
      framed(text, out);
    }
  }

  /** The thing counted, named before its number and behind it: 企业不少于100家企业. */
  private static void framed(PrintedText text, Findings out) {
    if (!text.text().contains("于")) {
      return;
    }
    Matcher twice = FRAMED.matcher(text.text());
    while (twice.find()) {
      out.found(
              "text.repeated.found",
              Excerpt.of(text.text(), twice.start(), twice.end()),
              twice.group(1))
          .at(text.place())
          .actual(twice.group())
          .repair("text.repeated.remove")
          .add();
    }
  }
}
