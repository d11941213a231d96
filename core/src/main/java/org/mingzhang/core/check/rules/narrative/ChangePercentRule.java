package org.mingzhang.core.check.rules.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.narrative.Passage;
import org.mingzhang.core.narrative.Sentence;
import org.mingzhang.core.narrative.Share;

/** A percentage of change is the change over last year's figure. */
final class ChangePercentRule implements Rule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int FINE = 8;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.change-percent",
              Severity.ERROR,
              "增减百分比等于增减额除以上年数，方向相同",
              "A percentage of change is the change over last year's figure, and goes the same way",
              "财预〔2016〕143号（预算收支增减变化说明）")
          .shownBy(
              "文字: 总体情况|2024年支出预算110.00万元，比上年增加10.00万元，增长10%。",
              "文字: 总体情况|2024年支出预算110.00万元，比上年增加10.00万元，增长9.09%。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    for (Passage passage : Prose.of(facts).passages()) {
      for (Sentence sentence : passage.sentences()) {
        Change.of(sentence).forEach(change -> check(change, passage, out));
      }
    }
  }

  private static void check(Change change, Passage passage, Findings out) {
    Share share = change.share();
    Amount stated = change.said().amount();
    Long last = change.lastFen();
    if (share == null || stated == null) {
      return;
    }
    if (share.direction() != change.said().direction() && share.percent().signum() != 0) {
      out.found("narrative.percent.direction", change.said().words(), stated, print(share))
          .at(Prose.place(passage))
          .actual(print(share))
          .add();
      return;
    }
    if (last == null || last <= 0) {
      return;
    }
    BigDecimal right = percent(stated.fen(), last, FINE);
    BigDecimal width = BigDecimal.ONE.movePointLeft(share.percent().scale());
    BigDecimal rounding = percent(2 * stated.halfWidth(), last, FINE);
    BigDecimal off = right.subtract(share.percent().abs()).abs();
    if (off.compareTo(width.add(rounding)) > 0) {
      String value = percent(stated.fen(), last, Math.max(share.percent().scale(), 1)) + "%";
      out.found("narrative.percent.differs", change.said().words(), print(share), value)
          .at(Prose.place(passage))
          .expected(value)
          .actual(print(share))
          .add();
    }
  }

  private static BigDecimal percent(long part, long whole, int decimals) {
    return BigDecimal.valueOf(Math.abs(part))
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
  }

  private static String print(Share share) {
    return share.percent().toPlainString() + "%";
  }
}
