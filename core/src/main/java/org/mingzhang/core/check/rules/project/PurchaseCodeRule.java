package org.mingzhang.core.check.rules.project;

import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeList;
import org.mingzhang.core.code.CodeLists;

/** What is bought is coded by the procurement catalogue of the year. */
final class PurchaseCodeRule implements Rule {

  /** Goods, works or services; 8 digits since the edition of 2022, 2 to 10 before. */
  private static final Pattern FORM = Pattern.compile("[ABC]\\d{8}");

  private static final Pattern OLD_FORM = Pattern.compile("[ABC](\\d\\d){1,5}");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "code.procurement",
              Severity.ERROR,
              "采购品目编码符合当年的政府采购品目分类目录",
              "Procurement codes are those of the catalogue of the year",
              "《政府采购品目分类目录》（财库〔2022〕31号）")
          .describedAs("2023 年起用 2022 年印发的目录；在编制时尚用上一版的不算错。")
          .shownBy("政府采购表: 1.目录序号=A02010105", "政府采购表: 1.目录序号=A0201010");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    List<Purchase> purchases = Purchase.of(facts);
    if (purchases.isEmpty()) {
      out.notApplicable("code.procurement.none");
      return;
    }
    int year = facts.year();
    CodeList catalogue = CodeLists.standard().procurement();
    boolean complete = catalogue.isComplete(year);
    for (Purchase purchase : purchases) {
      String code = purchase.code();
      if (!(complete ? FORM : OLD_FORM).matcher(code).matches()) {
        report(
            purchase, out.found("code.procurement.form", code, purchase.item()), catalogue, year);
      } else if (complete && isUnknown(catalogue, code, year)) {
        report(
            purchase,
            out.found("code.procurement.unknown", code, purchase.item(), year)
                .severity(Severity.WARNING),
            catalogue,
            year);
      }
    }
  }

  private static boolean isUnknown(CodeList catalogue, String code, int year) {
    return catalogue.find(code, year).isEmpty() && catalogue.find(code, year - 1).isEmpty();
  }

  private static void report(
      Purchase purchase, Findings.Draft draft, CodeList catalogue, int year) {
    List<Code> named = catalogue.named(purchase.item(), year);
    if (named.size() == 1) {
      draft.expected(named.getFirst().code()).repair("code.write", named.getFirst().code());
    }
    draft.at(purchase.place()).actual(purchase.code()).add();
  }
}
