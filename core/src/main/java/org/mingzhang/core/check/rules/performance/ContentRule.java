package org.mingzhang.core.check.rules.performance;

import java.util.Set;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.indicator.Dimension;
import org.mingzhang.core.performance.TargetKind;
import org.mingzhang.core.performance.Words;

/** An indicator stands under the second level that fits what it measures. */
final class ContentRule extends OfEachTarget {

  /** Units of things that are handed over. */
  private static final Set<String> THINGS =
      Set.of("套", "台", "件", "辆", "册", "本", "份", "篇", "张", "块", "座", "人", "户");

  private static final Words MONEY = Words.of("money");
  private static final Words ECOLOGY = Words.of("ecology");
  private static final Words ECONOMY = Words.of("economy");
  private static final Words APPROVAL = Words.of("approval");
  private static final Words TIME = Words.of("time");
  private static final Words SURE_ECOLOGY = Words.of("surely-ecology");
  private static final Words SERVICE_TIME = Words.of("service-time");

  ContentRule() {
    super(
        RuleInfo.of(
                "target.content",
                Severity.WARNING,
                "指标内容与所在的二级指标相符",
                "An indicator stands under the second level that fits what it measures",
                "财预〔2015〕88号；财预〔2021〕101号指标设置指引")
            .describedAs("只报有把握的：满意度列在别处，成本列在效益中，及时率列在数量中，生态效益与生态无关等。")
            .shownBy(
                "指标: 1|产出指标|成本指标|培训总成本|全部培训费用|≤5万元|标准", "指标: 1|产出指标|成本指标|学员满意度|学员满意程度|≥90%|问卷"));
  }

  @Override
  void judge(Target target, Facts facts, Findings out) {
    String key = misplaced(target);
    if (!key.isEmpty()) {
      out.found(key, target.title(), target.indicator().level2().strip())
          .at(target.place())
          .actual(target.indicator().level2().strip())
          .repair("target.content.move")
          .add();
    }
  }

  private static String misplaced(Target target) {
    boolean approval = target.isUnder("满意度");
    if (target.name().isEmpty() || target.level2().isEmpty()) {
      return "";
    }
    if (target.kind().is("satisfaction") && !approval) {
      return "target.content.satisfaction";
    }
    if (approval) {
      return target.speaksOf(APPROVAL) ? "" : "target.content.not-satisfaction";
    }
    String output = target.isUnder("数量", "质量", "时效") ? ofOutput(target) : "";
    if (!output.isEmpty()) {
      return output;
    }
    boolean plainCost = target.level2().equals("成本") || target.level2().equals("经济成本");
    if (target.kind().is("execution") && (plainCost || target.isUnder("经济效益"))) {
      return "target.content.execution";
    }
    if (plainCost) {
      boolean money = target.dimension() == Dimension.MONEY || target.speaksOf(MONEY);
      return money ? "" : "target.content.not-cost";
    }
    return target.isUnder("效益", "影响") ? ofBenefit(target) : "";
  }

  private static String ofOutput(Target target) {
    boolean counted =
        target.kind().is("persons", "times", "area", "number")
            && target.dimension() != Dimension.RATIO
            && target.dimension() != Dimension.TIME;
    boolean things =
        target.kind() == TargetKind.UNKNOWN
            && THINGS.contains(target.unit())
            && !target.isUnder("数量");
    if (isTimeliness(target) && !target.isUnder("时效")) {
      return "target.content.timeliness";
    }
    if (isQuality(target) && !target.isUnder("质量")) {
      return "target.content.quality";
    }
    if (target.isUnder("数量") && target.dimension() == Dimension.RATIO) {
      return "target.content.rate";
    }
    if ((counted || things) && !target.isUnder("数量") && !TIME.in(target.name())) {
      return "target.content.number";
    }
    boolean cost = target.kind().is("cost", "unit-cost") && target.dimension() == Dimension.MONEY;
    return cost ? "target.content.cost" : "";
  }

  private static boolean isTimeliness(Target target) {
    String name = target.name();
    return target.kind().is("timeliness")
        && (name.endsWith("率") || name.endsWith("性") || name.endsWith("及时"));
  }

  private static boolean isQuality(Target target) {
    boolean fault = target.kind().is("fault") && target.dimension() == Dimension.RATIO;
    return (target.kind().is("quality") || fault) && target.name().endsWith("率");
  }

  private static String ofBenefit(Target target) {
    boolean cost = target.kind().is("cost", "unit-cost") && target.dimension() == Dimension.MONEY;
    if (cost) {
      return "target.content.cost";
    }
    if (isTimeliness(target)) {
      return "target.content.timeliness";
    }
    if (target.kind().is("completion") && target.name().contains("完成率")) {
      return "target.content.output";
    }
    boolean acceptance = target.name().contains("验收") || target.name().contains("准确率");
    if (target.kind().is("quality") && acceptance) {
      return "target.content.quality";
    }
    if (target.isUnder("可持续") && target.kind().is("duration") && SERVICE_TIME.in(target.name())) {
      return "target.content.service";
    }
    if (target.isUnder("社会效益", "经济效益") && SURE_ECOLOGY.in(target.name())) {
      return "target.content.ecology";
    }
    if (target.isUnder("生态") && !target.speaksOf(ECOLOGY)) {
      return "target.content.not-ecology";
    }
    return target.isUnder("经济效益") && !target.speaksOf(ECONOMY) ? "target.content.not-economy" : "";
  }
}
