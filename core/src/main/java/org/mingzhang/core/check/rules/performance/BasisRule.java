package org.mingzhang.core.check.rules.performance;

import java.util.List;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.RuleInfo;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.indicator.IndicatorValues;
import org.mingzhang.core.performance.Words;

/** A basis says where the value comes from. */
final class BasisRule extends OfEachSheet {

  private static final Words EMPTY = Words.of("empty-basis");
  private static final Words UNNAMED = Words.of("unnamed-basis");
  private static final Words SURVEY = Words.of("survey-basis");
  private static final Words DATED = Words.of("dated-basis");

  BasisRule() {
    super(
        RuleInfo.of(
                "target.basis",
                Severity.WARNING,
                "指标值确定依据应写明文件、合同、标准或历史数据",
                "The basis of a value names a document, contract, standard or past figure",
                "财预〔2015〕88号：以计划、行业、历史标准为依据；预算绩效目标表样式")
            .describedAs("没有填写、抄指标值、写“工作计划”“工作需要”、用两年前的计划的作警告；“行业标准”“历史数据”等没有写明是哪一份的只作提醒。")
            .shownBy(
                "指标: 1|产出指标|数量指标|培训人数|参加培训的人数|≥80人|2023 年实际培训 76 人",
                "指标: 1|产出指标|数量指标|培训人数|参加培训的人数|≥80人|"));
  }

  @Override
  void judge(Targets.Sheet sheet, Facts facts, Findings out) {
    List<Target> blank =
        sheet.targets().stream().filter(t -> t.indicator().basis().isBlank()).toList();
    if (!blank.isEmpty() && blank.size() == sheet.targets().size()) {
      Findings.Draft draft =
          out.found("target.basis.none", sheet.sheet().name()).at(Places.of(sheet.sheet()));
      blank.forEach(target -> draft.at(target.place()));
      draft.repair("target.basis.write").add();
      return;
    }
    for (Target target : sheet.targets()) {
      String basis = CodeName.plain(target.indicator().basis());
      if (basis.isEmpty()) {
        report("target.basis.blank", target, out).add();
      } else if (saysTheValue(basis, target)) {
        report("target.basis.value", target, out).add();
      } else if (EMPTY.isOne(basis)) {
        report("target.basis.empty", target, out).add();
      } else if (target.kind().is("satisfaction") && !SURVEY.in(basis)) {
        report("target.basis.survey", target, out).add();
      } else if (isOutdated(basis, facts.year())) {
        report("target.basis.dated", target, out).add();
      } else if (UNNAMED.isOne(basis)) {
        report("target.basis.unnamed", target, out).severity(Severity.NOTE).add();
      }
    }
  }

  private static Findings.Draft report(String key, Target target, Findings out) {
    String basis = target.indicator().basis().strip();
    return out.found(key, target.title(), basis)
        .at(target.place())
        .actual(basis)
        .repair("target.basis.write");
  }

  /** A plan of a single year, two or more before the budget year. */
  private static boolean isOutdated(String basis, int year) {
    int at = basis.indexOf("年");
    boolean single = at >= 4 && basis.indexOf("年", at + 1) < 0 && basis.indexOf('-') < 0;
    if (!single || !DATED.in(basis)) {
      return false;
    }
    String digits = basis.substring(at - 4, at);
    boolean number = digits.startsWith("20") && digits.chars().allMatch(Character::isDigit);
    return number && Integer.parseInt(digits) <= year - 2;
  }

  /** 10月前 as the basis of ≤10月, or no more than a sign. */
  private static boolean saysTheValue(String basis, Target target) {
    if (basis.length() == 1 || basis.equals(CodeName.plain(target.value()))) {
      return true;
    }
    return target.figure() != null
        && IndicatorValues.parse(basis)
            .filter(value -> value.number() != null && value.quality().isEmpty())
            .isPresent();
  }
}
