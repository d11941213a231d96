package org.mingzhang.core.check.rules.years;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.ProjectSheet;

/** The yearly budgets of a project do not exceed the total that its sheet names. */
final class TotalInvestmentRule implements Rule {

  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:总投资|投资总额|概算总额|总概算|合同总价)(?:额|概算|规模)?(?:约|为|是|:|约为)?([0-9]+(?:\\.[0-9]+)?)(亿元|万元)");
  private static final RuleInfo INFO =
      RuleInfo.of(
              "years.project-total",
              Severity.WARNING,
              "跨年项目两年的预算之和不应超过写明的总投资",
              "The budgets of two years do not exceed the total investment a project names",
              "政府投资条例第二十三条（不得超概算）")
          .describedAs("需用 --last-year 给出上年的预算。只看用途和目标里写明总投资的项目。")
          .shownBy(
              "项目: 1.名称=管网 1.预算数=500\n用途: 1|管网改造，总投资1000万元。\n上年 项目: 1.名称=管网 1.预算数=400",
              "项目: 1.名称=管网 1.预算数=700\n用途: 1|管网改造，总投资1000万元。\n上年 项目: 1.名称=管网 1.预算数=400");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Facts facts, Findings out) {
    if (facts.lastYear().isEmpty()) {
      out.notApplicable("na.last-year");
      return;
    }
    for (Projects.Pair pair : Projects.of(facts).pairs()) {
      OptionalLong total = total(pair.now());
      Amount now = pair.budget();
      Amount before = pair.formerBudget();
      if (total.isPresent() && now != null && before != null) {
        long both = now.fen() + before.fen();
        if (both > total.getAsLong()) {
          out.found(
                  "years.project.total",
                  pair.now().number(),
                  pair.now().name(),
                  now.printAlike(both),
                  now.printAlike(total.getAsLong()))
              .at(Places.of(pair.now(), pair.now().budget().origin()))
              .at(pair.placeBefore())
              .actual(now.printAlike(both))
              .expected(out.messages().text("expected.at-most", now.printAlike(total.getAsLong())))
              .repair("years.project.total.repair")
              .add();
        }
      }
    }
  }

  private static OptionalLong total(ProjectSheet sheet) {
    String text = CodeName.plain(sheet.purpose() + "。" + String.join("。", sheet.goals()));
    Matcher total = TOTAL.matcher(text);
    if (!total.find()) {
      return OptionalLong.empty();
    }
    int places = total.group(2).equals("万元") ? 6 : 10;
    return OptionalLong.of(new BigDecimal(total.group(1)).movePointRight(places).longValue());
  }
}
