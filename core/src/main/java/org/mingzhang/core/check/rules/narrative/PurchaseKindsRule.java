package org.mingzhang.core.check.rules.narrative;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Statement;

/** The narrative states what is purchased in all, and of it goods, works and services. */
final class PurchaseKindsRule implements Rule {

  private static final String[] KINDS = {"货物", "工程", "服务"};

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.purchase-kinds",
              Severity.WARNING,
              "说明写有政府采购总额和货物、工程、服务各多少",
              "The narrative states the purchases, and goods, works and services of them",
              "财预〔2016〕143号：政府采购总额及货物、工程、服务采购金额")
          .describedAs("采购表的品目编码能分出货物、工程、服务的只作提醒，并列出各多少。")
          .shownBy(
              "文字: 政府采购|2024年政府采购预算 3.00 万元，其中：货物 3.00 万元，工程 0 万元，服务 0 万元。",
              "文字: 政府采购|2024年政府采购预算 3.00 万元。");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    Section section = facts.publication().section("政府采购").orElse(null);
    if (section == null) {
      out.notApplicable("narrative.none");
      return;
    }
    boolean total = facts.statements("采购总额").stream().anyMatch(PurchaseKindsRule::isMoney);
    boolean kinds =
        !facts.statements("采购货物").isEmpty()
            || !facts.statements("采购服务").isEmpty()
            || !facts.statements("采购工程").isEmpty();
    TableFacts table = facts.table("procurement").filter(it -> !it.isEmpty()).orElse(null);
    if (facts.statements("采购总额").isEmpty() && table != null) {
      out.found("narrative.purchase.total", section.heading()).at(Places.of(section)).add();
    } else if (total && !kinds) {
      Findings.Draft draft =
          out.found("narrative.purchase.kinds", section.heading()).at(Places.of(section));
      String split = table == null ? "" : split(table);
      if (!split.isEmpty()) {
        draft
            .severity(Severity.NOTE)
            .expected(split)
            .repair("narrative.purchase.kinds.write", split);
      }
      draft.add();
    }
  }

  /** What the codes of the lines make of it; "" where they do not tell. */
  private static String split(TableFacts table) {
    long[] fen = new long[KINDS.length];
    Amount any = null;
    for (String row : table.rowKeys()) {
      String code = table.cell(row, "目录序号").map(Cell::text).map(CodeName::plain).orElse("");
      Amount amount = table.cell(row, "合计").map(Cell::amount).orElse(null);
      int kind = code.isEmpty() ? -1 : "ABC".indexOf(code.charAt(0));
      if (!code.isEmpty() && (kind < 0 || amount == null)) {
        return "";
      }
      if (kind >= 0 && amount != null) {
        fen[kind] += amount.fen();
        any = amount;
      }
    }
    StringBuilder split = new StringBuilder();
    for (int i = 0; any != null && i < KINDS.length; i++) {
      String sum = any.printAlike(fen[i]) + any.unit().label();
      split.append(i == 0 ? "" : "、").append(KINDS[i]).append(sum);
    }
    return split.toString();
  }

  private static boolean isMoney(Statement statement) {
    return statement.amount() != null && statement.amount().fen() != 0;
  }
}
