package org.mingzhang.core.check.rules.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;

/** No marks of the programs it was written with are left in a text. */
final class ResidueRule implements Rule {

  private static final Pattern RESIDUE =
      Pattern.compile(
          "</?[a-zA-Z][a-zA-Z0-9]{0,9}\\s?/?>|&(?:nbsp|lt|gt|amp|quot);|\\[bookmark:[^\\]]{0,60}\\]"
              + "|#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)|\\\\(?:geq|leq|times|%)"
              + "|错误[!！]\\s?未(?:找到引用源|定义书签|指定书签|能找到索引项)[。.]?|Error! [A-Z][a-z ]+"
              + "|\\{[A-Z_]{3,}\\}|\\uFFFD+|锟斤拷|烫烫烫");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "text.residue",
              Severity.NOTE,
              "没有残留的排版代码和公式错误",
              "No codes of typesetting and no errors of formulas are left",
              "财预〔2016〕143号：形式规范")
          .shownBy("文字: 其他|详见附表。", "文字: 其他|详见错误!未找到引用源。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (PrintedText text : facts.texts()) {
      if (!mayContain(text.text())) {
        continue;
      }
      Matcher residue = RESIDUE.matcher(text.text());
      if (residue.find()) {
        out.found(
                "text.residue.found",
                Excerpt.of(text.text(), residue.start(), residue.end()),
                residue.group())
            .at(text.place())
            .actual(residue.group())
            .repair("text.residue.remove")
            .add();
      }
    }
  }

  private static boolean mayContain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("<&[#\\!！{\uFFFD锟烫".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
