package org.mingzhang.core.check.rules.project;

import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeList;
import org.mingzhang.core.code.CodeLists;
import org.mingzhang.core.code.CodeName;

/** What is bought is called what the procurement catalogue calls its code. */
final class PurchaseNameRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "code.procurement-name",
              Severity.WARNING,
              "采购物品名称与政府采购目录序号一致",
              "What is bought is called what the catalogue calls its code",
              "《政府采购品目分类目录》（财库〔2022〕31号）")
          .shownBy("政府采购表: 1.采购物品=台式计算机 1.目录序号=A02010105", "政府采购表: 1.采购物品=打印机 1.目录序号=A02010105");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    int year = facts.year();
    CodeList catalogue = CodeLists.standard().procurement();
    List<Purchase> purchases = Purchase.of(facts);
    if (purchases.isEmpty()) {
      out.notApplicable("code.procurement.none");
    }
    for (Purchase purchase : purchases) {
      if (!purchase.item().isEmpty() && !isCalled(catalogue, purchase, year)) {
        catalogue.find(purchase.code(), year).ifPresent(code -> report(purchase, code, out));
      }
    }
  }

  private static void report(Purchase purchase, Code code, Findings out) {
    out.found("code.procurement.name", purchase.code(), purchase.item(), code.name())
        .at(purchase.place())
        .expected(code.name())
        .actual(purchase.item())
        .add();
  }

  /** Budgets are drawn up the year before, when the edition before may still be in use. */
  private static boolean isCalled(CodeList catalogue, Purchase purchase, int year) {
    return isCalledIn(catalogue, purchase, year) || isCalledIn(catalogue, purchase, year - 1);
  }

  private static boolean isCalledIn(CodeList catalogue, Purchase purchase, int year) {
    return catalogue
        .find(purchase.code(), year)
        .filter(code -> CodeName.same(code.name(), purchase.item()))
        .isPresent();
  }
}
