package org.mingzhang.core.check.rules.text;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.PrintedText;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.wording.Misspelling;
import org.mingzhang.core.wording.Misspellings;

/** No word is written in one of the wrong ways that are common. */
final class MisspellingRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "text.misspelling",
              Severity.NOTE,
              "没有常见的错别字",
              "No word is written in a way that is commonly wrong",
              "财预〔2016〕143号：内容准确；《现代汉语词典》推荐词形")
          .shownBy("文字: 其他|资金按合同及时拨付，台账齐全。", "文字: 其他|资金按合同及时拔付，台账齐全。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (PrintedText text : facts.texts()) {
      for (Misspelling wrong : Misspellings.standard().find(text.text())) {
        int end = wrong.start() + wrong.printed().length();
        out.found(
                "text.misspelling.found",
                Excerpt.of(text.text(), wrong.start(), end),
                wrong.printed(),
                wrong.meant())
            .at(text.place())
            .expected(wrong.meant())
            .actual(wrong.printed())
            .repair("text.write", wrong.meant())
            .add();
      }
    }
  }
}
