package org.mingzhang.core.check.rules.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.indicator.IndicatorValue.Operator;
import org.mingzhang.core.performance.Words;

/** So much for each, times how many, is within the budget of the project. */
final class UnitCostRule extends OfEachSheet {

  /** The unit counted in 元/人·月: months and the like only make it more. */
  private static final Pattern FOR_EACH = Pattern.compile("([^/]+元|元)/([^/·•.每*]+).*");

  private static final Words EACH = Words.of("each");

  /** A ceiling need not be reached; beyond this it can only be a slip. */
  private static final BigDecimal FAR = BigDecimal.valueOf(3);

  UnitCostRule() {
    super(
        RuleInfo.of(
                "target.unit-cost",
                Severity.WARNING,
                "单价乘数量不超过项目预算",
                "So much for each, times how many, is within the budget of the project",
                "财预〔2015〕88号：绩效目标应与资金量相应匹配")
            .describedAs("单价写明“每什么”、同一单位的数量指标只有一个时才比；单价是上限的，超过预算三倍才提示。")
            .shownBy(
                """
                项目: 1.预算数=60.00
                指标: 1|产出指标|数量指标|发放人数|领取补贴的护林员|=100人|花名册
                指标: 1|产出指标|成本指标|补贴标准|每名护林员每月的补贴|=500元/人·月|文件
                """,
                """
                项目: 1.预算数=60.00
                指标: 1|产出指标|数量指标|发放人数|领取补贴的护林员|=1300人|花名册
                指标: 1|产出指标|成本指标|补贴标准|每名护林员每月的补贴|=500元/人·月|文件
                """));
  }

  @Override
  void judge(Targets.Sheet sheet, Facts facts, Findings out) {
    ProjectMoney.Limit limit = ProjectMoney.of(facts).limit(sheet.sheet()).orElse(null);
    if (limit == null) {
      return;
    }
    for (Target price : sheet.targets()) {
      Matcher each = FOR_EACH.matcher(price.unit());
      if (each.matches() && !price.isFloor()) {
        Target quantity = quantity(each.group(2), sheet.targets());
        if (quantity != null) {
          judge(price, ProjectMoney.fen(price, each.group(1)), quantity, limit, out);
        }
      }
    }
  }

  /** The one quantity in that unit; null if there is none, or several. */
  private static @Nullable Target quantity(String unit, List<Target> targets) {
    List<Target> counted =
        targets.stream()
            .filter(it -> it.unit().equals(unit) && it.figure() != null && !it.speaksOf(EACH))
            .toList();
    return counted.size() == 1 && !counted.getFirst().isCeiling() ? counted.getFirst() : null;
  }

  private static void judge(
      Target price,
      @Nullable BigDecimal fen,
      Target quantity,
      ProjectMoney.Limit limit,
      Findings out) {
    BigDecimal figure = quantity.figure();
    if (fen == null || figure == null) {
      return;
    }
    BigDecimal product = fen.multiply(figure);
    BigDecimal most = BigDecimal.valueOf(limit.amount().fen() + limit.amount().halfWidth());
    boolean exact = price.operator() == Operator.EQUAL;
    if (product.compareTo(exact ? most : most.multiply(FAR)) > 0) {
      String total = limit.amount().printAlike(product.longValue()) + limit.amount().unit().label();
      out.found("target.unit-cost", price.value(), quantity.value(), total, limit.amount())
          .at(price.place())
          .at(quantity.place())
          .at(limit.place())
          .expected(out.messages().text("expected.at-most", limit.amount().toString()))
          .actual(total)
          .repair("target.figures.mend")
          .add();
    }
  }
}
