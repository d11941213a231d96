package org.mingzhang.core.check.rules.performance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.performance.Framework;
import org.mingzhang.core.performance.Framework.Level;
import org.mingzhang.core.performance.Framework.Missing;
import org.mingzhang.core.performance.Frameworks;

/** A project has indicators of every kind that the framework asks for. */
final class RequiredKindsRule extends OfEachSheet {

  RequiredKindsRule() {
    super(
        RuleInfo.of(
                "target.required-kinds",
                Severity.ERROR,
                "项目的绩效指标种类齐全",
                "A project has indicators of every kind that the framework asks for",
                "财预〔2015〕88号；财预〔2021〕101号")
            .describedAs("没有产出或效益指标的算错；缺数量、质量、时效、成本或满意度指标的作警告，确实不适用的应说明理由。")
            .shownBy(
                """
                指标: 1|产出指标|数量指标|培训人数|参加培训的人数|≥80人|计划
                指标: 1|产出指标|质量指标|考试合格率|考试合格人数占比|≥90%|标准
                指标: 1|产出指标|时效指标|培训完成时间|全部培训完成的时间|≤10月|计划
                指标: 1|产出指标|成本指标|培训总成本|全部培训费用|≤5万元|标准
                指标: 1|效益指标|社会效益指标|上岗人数|培训后上岗的人数|≥50人|计划
                指标: 1|满意度指标|服务对象满意度指标|学员满意度|学员满意程度|≥90%|问卷
                """,
                """
                指标: 1|产出指标|数量指标|培训人数|参加培训的人数|≥80人|计划
                指标: 1|产出指标|质量指标|考试合格率|考试合格人数占比|≥90%|标准
                指标: 1|产出指标|时效指标|培训完成时间|全部培训完成的时间|≤10月|计划
                指标: 1|产出指标|成本指标|培训总成本|全部培训费用|≤5万元|标准
                指标: 1|满意度指标|服务对象满意度指标|学员满意度|学员满意程度|≥90%|问卷
                """));
  }

  @Override
  void judge(Targets.Sheet sheet, Facts facts, Findings out) {
    if (sheet.targets().isEmpty()) {
      out.found("target.kinds.none", sheet.sheet().name()).at(Places.of(sheet.sheet())).add();
      return;
    }
    Set<String> level1 = new LinkedHashSet<>();
    Set<String> level2 = new LinkedHashSet<>();
    for (Target target : sheet.targets()) {
      level1.add(CodeName.plain(target.indicator().level1()));
      level2.add(CodeName.plain(target.indicator().level2()));
    }
    if (level1.stream().allMatch(String::isEmpty)) {
      return;
    }
    Framework framework = Frameworks.of(level1, facts.year());
    List<String> wrong = new ArrayList<>();
    List<String> doubtful = new ArrayList<>();
    BiConsumer<String, Missing> note =
        (name, missing) -> {
          if (missing != Missing.OPTIONAL) {
            (missing == Missing.ERROR ? wrong : doubtful).add(name);
          }
        };
    for (Level level : framework.levels()) {
      if (level1.stream().noneMatch(level::isCalled)) {
        note.accept(level.name(), level.missing());
      } else {
        level.kinds().entrySet().stream()
            .filter(kind -> !level2.contains(kind.getKey()))
            .forEach(kind -> note.accept(kind.getKey(), kind.getValue()));
      }
    }
    report(sheet, wrong, doubtful, out);
  }

  private static void report(
      Targets.Sheet sheet, List<String> wrong, List<String> doubtful, Findings out) {
    if (!wrong.isEmpty()) {
      List<String> all = new ArrayList<>(wrong);
      all.addAll(doubtful);
      draft(sheet, all, out).add();
    } else if (!doubtful.isEmpty()) {
      draft(sheet, doubtful, out).severity(Severity.WARNING).add();
    }
  }

  private static Findings.Draft draft(Targets.Sheet sheet, List<String> missing, Findings out) {
    String names = String.join(out.messages().text("target.and"), missing);
    return out.found("target.kinds.missing", sheet.sheet().name(), names)
        .at(Places.of(sheet.sheet()))
        .expected(names)
        .repair("target.kinds.add", names);
  }
}
