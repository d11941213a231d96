package org.mingzhang.core.check.rules.years;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.indicator.IndicatorValue;
import org.mingzhang.core.indicator.IndicatorValue.Operator;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Indicator;

/** The bar is not lowered against last year while the money stays. */
final class LoweredTargetRule implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "years.project-lowered",
              Severity.NOTE,
              "同一项目预算没有减少的，指标值不应比上年低",
              "Targets of a project are not lowered while its budget does not fall",
              "财预〔2015〕88号（绩效目标应经过努力可以实现，并与上年衔接）")
          .describedAs("需用 --last-year 给出上年的预算。只比较同名、同单位、同方向的指标；成本指标不比较。")
          .shownBy(
              "项目: 1.名称=年鉴 1.预算数=10\n指标: 1|产出指标|质量指标|合格率|合格率|≥96%|合同\n"
                  + "上年 项目: 1.名称=年鉴 1.预算数=10\n上年 指标: 1|产出指标|质量指标|合格率|合格率|≥95%|合同",
              "项目: 1.名称=年鉴 1.预算数=10\n指标: 1|产出指标|质量指标|合格率|合格率|≥90%|合同\n"
                  + "上年 项目: 1.名称=年鉴 1.预算数=10\n上年 指标: 1|产出指标|质量指标|合格率|合格率|≥95%|合同");

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
      if (fen(pair.budget()) >= fen(pair.formerBudget())) {
        compare(pair, out);
      }
    }
  }

  private static long fen(@Nullable Amount amount) {
    return amount == null ? 0 : amount.fen();
  }

  private static void compare(Projects.Pair pair, Findings out) {
    Map<String, Indicator> former = unique(pair.before());
    Set<String> names = unique(pair.now()).keySet();
    for (int i = 1; i <= pair.now().indicators().size(); i++) {
      Indicator now = pair.now().indicators().get(i - 1);
      Indicator before = names.contains(key(now)) ? former.get(key(now)) : null;
      if (before != null && isLowered(before.parsed(), now.parsed())) {
        out.found(
                "years.project.lowered",
                pair.now().number(),
                pair.now().name(),
                now.level3(),
                before.value(),
                now.value())
            .at(Places.of(pair.now(), i))
            .at(pair.placeBefore())
            .actual(now.value())
            .expected(before.value())
            .repair("years.project.lowered.repair")
            .add();
      }
    }
  }

  private static String key(Indicator indicator) {
    return CodeName.plain(indicator.level2() + "|" + indicator.level3());
  }

  private static Map<String, Indicator> unique(ProjectSheet sheet) {
    Map<String, Indicator> unique = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (Indicator indicator : sheet.indicators()) {
      boolean names = !indicator.level3().isBlank() && !indicator.level2().contains("成本");
      if (names && unique.put(key(indicator), indicator) != null) {
        twice.add(key(indicator));
      }
    }
    unique.keySet().removeAll(twice);
    return unique;
  }

  private static boolean isLowered(@Nullable IndicatorValue before, @Nullable IndicatorValue now) {
    if (before == null || now == null || !before.unit().equals(now.unit())) {
      return false;
    }
    BigDecimal former = before.number();
    BigDecimal number = now.number();
    if (former == null || number == null || before.operator() != now.operator()) {
      return false;
    }
    int change = number.compareTo(former);
    Operator operator = now.operator();
    boolean floor = operator == Operator.AT_LEAST || operator == Operator.MORE;
    boolean ceiling = operator == Operator.AT_MOST || operator == Operator.LESS;
    return floor && change < 0 || ceiling && change > 0;
  }
}
