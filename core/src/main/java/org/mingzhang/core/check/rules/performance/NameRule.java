package org.mingzhang.core.check.rules.performance;

import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.performance.Words;

/** Every indicator has a name. */
final class NameRule extends OfEachSheet {

  private static final int LONGEST = 40;
  private static final Words BARE = Words.of("bare-names");

  NameRule() {
    super(
        RuleInfo.of(
                "target.name",
                Severity.ERROR,
                "每个指标都有简短的三级指标名称",
                "Every indicator has a short name of the third level",
                "预算绩效目标表样式；财预〔2015〕88号：指向明确")
            .describedAs("一张表全部没有三级指标名称的合报一处；只写“数量”“次数”或照抄二级指标的作警告，超过 40 字的只作提醒。")
            .shownBy("指标: 1|产出指标|数量指标|培训人数|参加培训的人数|≥80人|计划", "指标: 1|产出指标|数量指标||参加培训的人数|≥80人|计划"));
  }

  @Override
  void judge(Targets.Sheet sheet, Facts facts, Findings out) {
    List<Target> nameless =
        sheet.targets().stream().filter(t -> t.indicator().level3().isBlank()).toList();
    if (!nameless.isEmpty() && nameless.size() == sheet.targets().size()) {
      Findings.Draft draft =
          out.found("target.name.none", sheet.sheet().name(), nameless.size())
              .at(Places.of(sheet.sheet()));
      nameless.forEach(target -> draft.at(target.place()));
      draft.repair("target.name.write").add();
    } else {
      for (Target target : nameless) {
        out.found("target.name.blank", target.indicator().description())
            .at(target.place())
            .repair("target.name.write")
            .add();
      }
    }
    for (Target target : sheet.targets()) {
      String level3 = CodeName.plain(target.indicator().level3());
      boolean copied =
          !level3.isEmpty() && level3.equals(CodeName.plain(target.indicator().level2()));
      if (copied || BARE.isOne(level3)) {
        out.found(copied ? "target.name.level2" : "target.name.bare", target.title())
            .severity(Severity.WARNING)
            .at(target.place())
            .actual(target.title())
            .repair("target.name.write")
            .add();
      }
      if (target.indicator().level3().strip().length() > LONGEST) {
        out.found("target.name.long", target.title(), target.name().length())
            .severity(Severity.NOTE)
            .at(target.place())
            .add();
      }
    }
  }
}
