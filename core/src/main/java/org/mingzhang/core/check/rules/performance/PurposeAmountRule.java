package org.mingzhang.core.check.rules.performance;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.ProjectSheet;

/** Amounts repeated in the purpose of the money are those of the head. */
final class PurposeAmountRule extends OfEachSheet {

  /** 50 元: heads print 万元 with two decimals. */
  private static final long MOST_ROUNDING = 5_000;

  PurposeAmountRule() {
    super(
        RuleInfo.of(
                "target.purpose-amount",
                Severity.ERROR,
                "资金用途中写的预算数、财政资金、其他资金与表头一致",
                "Amounts repeated in the purpose are those of the head",
                "项目支出绩效目标表样式")
            .shownBy(
                """
                项目: 1.预算数=2.00 1.财政资金=2.00
                用途: 1|预算数2万元。其中：财政资金2万元，其他资金0万元。用于培训。
                """,
                """
                项目: 1.预算数=20.00 1.财政资金=20.00
                用途: 1|预算数20万元。其中：财政资金15万元，其他资金0万元。用于培训。
                """));
  }

  @Override
  void judge(Targets.Sheet targets, Facts facts, Findings out) {
    ProjectSheet sheet = targets.sheet();
    String purpose = CodeName.plain(sheet.purpose());
    Map<String, ProjectSheet.Figure> heads =
        Map.of("预算数", sheet.budget(), "财政资金", sheet.fiscalFunds(), "其他资金", sheet.otherFunds());
    heads.forEach((label, head) -> judge(sheet, purpose, label, head, out));
  }

  private static void judge(
      ProjectSheet sheet, String purpose, String label, ProjectSheet.Figure head, Findings out) {
    int at = purpose.indexOf(label);
    Amount printed = head.amount();
    if (at < 0 || (printed == null && !head.text().isBlank())) {
      return;
    }
    Amount said = amount(purpose, at + label.length());
    if (said == null || (printed == null && sheet.budget().amount() == null)) {
      return;
    }
    long fen = printed == null ? 0 : printed.fen();
    long tolerance = said.halfWidth() + (printed == null ? 0 : printed.halfWidth());
    if (Math.abs(said.fen() - fen) > Math.min(tolerance, MOST_ROUNDING)) {
      String right = printed == null ? "0" : printed.toString();
      out.found("target.purpose.amount", sheet.name(), label, said, right)
          .at(Places.of(sheet, head.origin()))
          .at(Places.of(sheet))
          .expected(right)
          .actual(said.toString())
          .repair("target.figures.mend")
          .add();
    }
  }

  private static @Nullable Amount amount(String text, int start) {
    int from = start;
    while (from < text.length() && "为:：约共".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int end = from;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    MoneyUnit unit =
        text.startsWith("万元", end)
            ? MoneyUnit.TEN_THOUSAND_YUAN
            : text.startsWith("元", end) ? MoneyUnit.YUAN : null;
    return unit == null || end == from
        ? null
        : Amount.parse(text.substring(from, end), unit, 0).orElse(null);
  }
}
