package org.mingzhang.core.check.rules.performance;

import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;

/** Per cent is written as %. */
final class UnitWordRule extends OfEachTarget {

  private static final List<String> WORDS = List.of("百分比", "百分号", "百分率", "百分数", "比率", "比例");

  UnitWordRule() {
    super(
        RuleInfo.of(
                "target.unit-word",
                Severity.WARNING,
                "百分数写“%”，不写“百分比”“百分号”“比率”",
                "Per cent is written as %, not in words",
                "《国际单位制及其应用》GB 3100；填报规范")
            .shownBy(
                "指标: 1|产出指标|质量指标|验收合格率|验收合格数占比|≥90%|标准",
                "指标: 1|产出指标|质量指标|验收合格率|验收合格数占比|≥90百分比|标准"));
  }

  @Override
  void judge(Target target, Facts facts, Findings out) {
    String value = CodeName.plain(target.value());
    for (String word : WORDS) {
      int at = value.indexOf(word);
      if (at > 0 && target.figure() != null && Character.isDigit(value.charAt(at - 1))) {
        String meant = value.substring(0, at) + "%" + value.substring(at + word.length());
        out.found("target.unit.word", target.title(), target.value(), word)
            .at(target.place())
            .expected(meant)
            .actual(target.value())
            .repair("target.write-sign", meant)
            .add();
        return;
      }
    }
  }
}
