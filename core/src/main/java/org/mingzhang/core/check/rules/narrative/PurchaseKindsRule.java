package org.mingzhang.core.check.rules.narrative;

import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Statement;

/** The narrative states what is purchased in all, and of it goods, works and services. */
final class PurchaseKindsRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "N.purchase-kinds",
              Severity.WARNING,
              "说明写有政府采购总额和货物、工程、服务各多少",
              "The narrative states the purchases, and goods, works and services of them",
              "财预〔2016〕143号：政府采购总额及货物、工程、服务采购金额")
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
    boolean inTable = facts.table("procurement").map(table -> !table.isEmpty()).orElse(false);
    if (facts.statements("采购总额").isEmpty() && inTable) {
      out.found("narrative.purchase.total", section.heading()).at(Places.of(section)).add();
    } else if (total && !kinds) {
      out.found("narrative.purchase.kinds", section.heading()).at(Places.of(section)).add();
    }
  }

  private static boolean isMoney(Statement statement) {
    return statement.amount() != null && statement.amount().fen() != 0;
  }
}
