package org.mingzhang.core.check.rules.performance;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;

/** A project names an indicator once. */
final class RepeatedIndicatorRule extends OfEachSheet {

  private static final int FEWEST_LETTERS = 5;

  RepeatedIndicatorRule() {
    super(
        RuleInfo.of(
                "target.repeated",
                Severity.WARNING,
                "同一项目不重复列同一指标",
                "A project names an indicator once",
                "财预〔2015〕88号：指向明确、相应匹配")
            .describedAs("同一指标定了两个值，或原样列了两遍；两个指标描述相同；名称相同而描述不同的两行只在值也相同时提醒。")
            .shownBy(
                """
                指标: 1|产出指标|数量指标|培训人数|参加培训的人数|≥80人|计划
                指标: 1|效益指标|社会效益指标|上岗人数|培训后上岗的人数|≥50人|计划
                """,
                """
                指标: 1|产出指标|数量指标|培训人数|参加培训的人数|≥80人|计划
                指标: 1|效益指标|社会效益指标|培训人数|参加培训的人数|≥50人|计划
                """));
  }

  @Override
  void judge(Targets.Sheet sheet, Facts facts, Findings out) {
    Map<String, Target> seen = new HashMap<>();
    Map<String, Target> described = new HashMap<>();
    for (Target target : sheet.targets()) {
      Target first = target.name().isEmpty() ? null : seen.putIfAbsent(target.name(), target);
      Target same = described.putIfAbsent(target.description(), target);
      if (first != null) {
        compare(first, target, out);
      } else if (same != null && isExplained(target) && !same.name().equals(target.name())) {
        out.found(
                "target.repeated.description",
                same.title(),
                target.title(),
                target.indicator().description().strip())
            .at(target.place())
            .at(same.place())
            .actual(target.indicator().description().strip())
            .repair("target.description.write")
            .add();
      }
    }
  }

  private static boolean isExplained(Target target) {
    return target.description().length() >= FEWEST_LETTERS
        && !target.description().equals(target.name());
  }

  private static void compare(Target first, Target target, Findings out) {
    boolean described = first.description().equals(target.description());
    boolean equal = CodeName.plain(first.value()).equals(CodeName.plain(target.value()));
    boolean comparable =
        first.figure() != null && Objects.equals(first.dimension(), target.dimension());
    if (first.value().isEmpty() && target.value().isEmpty()) {
      return;
    }
    if (equal) {
      report("target.repeated.same", first, target, out)
          .severity(described ? Severity.WARNING : Severity.NOTE)
          .add();
    } else if (described && comparable && target.figure() != null) {
      report("target.repeated.other", first, target, out).add();
    }
  }

  private static Findings.Draft report(String key, Target first, Target target, Findings out) {
    return out.found(key, target.title(), first.value(), target.value())
        .at(target.place())
        .at(first.place())
        .actual(target.value())
        .repair("target.repeated.mend");
  }
}
