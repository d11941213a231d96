package org.mingzhang.core.check.rules.performance;

import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.performance.Framework;
import org.mingzhang.core.performance.Framework.Level;
import org.mingzhang.core.performance.Frameworks;

/** A second level stands under the first level it belongs to. */
final class LevelRule extends OfEachTarget {

  LevelRule() {
    super(
        RuleInfo.of(
                "target.level",
                Severity.WARNING,
                "二级指标属于所在的一级指标",
                "A second level stands under the first level it belongs to",
                "财预〔2015〕88号；财预〔2021〕101号")
            .describedAs("各套体系都不认识的二级指标名称不作判断。")
            .shownBy(
                "指标: 1|产出指标|时效指标|完成及时率|按时完成的占比|≥95%|计划", "指标: 1|效益指标|时效指标|完成及时率|按时完成的占比|≥95%|计划"));
  }

  @Override
  void judge(Target target, Facts facts, Findings out) {
    String level1 = CodeName.plain(target.indicator().level1());
    String level2 = CodeName.plain(target.indicator().level2());
    List<Level> owners =
        Frameworks.all().stream()
            .map(Framework::levels)
            .flatMap(List::stream)
            .filter(level -> level.kinds().containsKey(level2))
            .toList();
    boolean known = Frameworks.all().stream().anyMatch(f -> f.level(level1).isPresent());
    if (!owners.isEmpty() && known && owners.stream().noneMatch(o -> o.isCalled(level1))) {
      String right = owners.getFirst().name();
      out.found("target.level.other", target.title(), level2, level1, right)
          .at(target.place())
          .expected(right)
          .actual(level1)
          .add();
    }
  }
}
