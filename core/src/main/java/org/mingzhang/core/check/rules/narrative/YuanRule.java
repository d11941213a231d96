package org.mingzhang.core.check.rules.narrative;

import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.narrative.Passage;
import org.mingzhang.core.narrative.Said;
import org.mingzhang.core.narrative.Sentence;

/**
 * Among amounts in 万元 a small one with cents that is said to be in 元 is a slip. Amounts which a
 * formula compares with a table are left to it.
 */
final class YuanRule implements Rule {

  private static final long TEN_THOUSAND_YUAN = 1_000_000;
  private static final Pattern EACH = Pattern.compile("每|人均|标准|单价|均价|/");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.unit-yuan",
              Severity.ERROR,
              "说明以万元表示的金额没有误写为元",
              "No amount meant in ten thousands of yuan is said to be in yuan",
              "财预〔2016〕143号：内容准确")
          .describedAs("只看同一段其余金额用万元、带小数且不足一万的元；人均、单价、标准不算。")
          .shownBy(
              "文字: 其他说明|培训费 3.50 万元，会议费 2.31 万元，人均每天 120.50 元。",
              "文字: 其他说明|培训费 3.50 万元，会议费 2.31 元。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Prose prose = Prose.of(facts);
    if (facts.layout().moneyUnit() != MoneyUnit.TEN_THOUSAND_YUAN || prose.isEmpty()) {
      out.notApplicable("narrative.none");
      return;
    }
    for (Passage passage : prose.passages()) {
      boolean inTenThousands =
          passage.sentences().stream()
              .flatMap(sentence -> sentence.said().stream())
              .anyMatch(said -> said.unit().equals("万元"));
      for (Sentence sentence : passage.sentences()) {
        for (Said said : sentence.said()) {
          if (inTenThousands && isSlip(sentence, said)) {
            String right = said.printed() + MoneyUnit.TEN_THOUSAND_YUAN.label();
            out.found("narrative.unit.yuan", said.words(), said.printed() + said.unit(), right)
                .at(Prose.place(passage))
                .actual(said.printed() + said.unit())
                .expected(right)
                .add();
          }
        }
      }
    }
  }

  private static boolean isSlip(Sentence sentence, Said said) {
    String clause = sentence.text().substring(Math.max(0, said.start() - 12), said.start());
    return said.unit().equals("元")
        && said.id().isEmpty()
        && said.amount() != null
        && said.printed().contains(".")
        && said.amount().fen() < TEN_THOUSAND_YUAN
        && !EACH.matcher(clause).find();
  }
}
