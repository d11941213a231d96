package org.mingzhang.core.check.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.RuleException;
import org.mingzhang.core.check.example.Example;
import org.mingzhang.core.check.formula.Equation.Verdict;

class FormulaLanguageTest {

  private static final String BUDGET =
      """
      收支总表: 一般公共预算.收入=60.00 政府性基金.收入=40.00 本年收入合计.收入=100.00
      支出总表: 合计.合计=100.00 201.合计=70.00 201.基本支出=70.00 208.合计=30.00
      固定资产表: 车辆.数量=3 车辆.价值=30.00
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收支总表[本年收入合计, 收入] = 100万元 | HOLDS",
        "收支总表［本年收入合计，收入］＝100万元 | HOLDS",
        "收支总表[本年收入合计, 收入] = 60万元 + 8万元 × 5 | HOLDS",
        "收支总表[本年收入合计, 收入] - 60万元 - 20万元 = 20万元 | HOLDS",
        "收支总表[本年收入合计, 收入] ÷ 4 = 25万元 | HOLDS",
        "绝对值(收支总表[一般公共预算, 收入] − 收支总表[本年收入合计, 收入]) = 40万元 | HOLDS",
        "-收支总表[一般公共预算, 收入] = 0 - 60万元 | HOLDS",
        "收支总表[本年收入合计, 收入] >= 100万元 | HOLDS",
        "收支总表[本年收入合计, 收入] > 100万元 | FAILS",
        "收支总表[本年收入合计, 收入] <> 100万元 | FAILS",
        "固定资产表[车辆, 价值] = 10万元 × 固定资产表[车辆, 数量] | HOLDS",
        "和(支出总表[类, 合计]) = 支出总表[合计, 合计] | HOLDS",
        "和(支出总表[合计、201, 合计]) = 170万元 | HOLDS",
        "支出总表[210, 合计] = 0 | HOLDS",
        "支出总表[合计, 经营支出?] = 0 | HOLDS",
        "个数(支出总表[类, 基本支出]) = 1 | HOLDS",
        "有(支出总表) 且 非 有(收入总表) | HOLDS",
        "收支总表[本年收入合计, 收入] = 1万元 或 空(支出总表) | FAILS",
      })
  void evaluatesTheLanguage(String formula, Verdict verdict) {
    assertThat(verdicts("formula: " + formula)).containsExactly(verdict);
  }

  @Test
  void repeatsAFormulaForRowsAndColumns() {
    assertThat(
            verdicts(
                """
                each: 支出总表.类 × 合计、基本支出
                  formula: 支出总表[本行, 本栏] ≥ 1万元
                """))
        .containsExactly(Verdict.HOLDS, Verdict.HOLDS, Verdict.HOLDS, Verdict.FAILS);
  }

  @Test
  void doesNotApplyWhereTheDocumentLacksWhatItSpeaksOf() {
    assertThat(verdicts("formula: 收入总表[合计, 合计] = 0")).isEmpty();
    assertThat(verdicts("formula: 说明[收入总额] = 0")).isEmpty();
    assertThat(verdicts("formula: 收支总表[财政拨款, 收入] = 0")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收支总表[本年收入合计, 收入] = | 19 | 这里应是数、引用或函数",
        "收支总表[本年收人合计, 收入] = 0 | 6 | 没有叫“本年收人合计”的行",
        "收支总汇[合计, 收入] = 0 | 1 | 没有叫“收支总汇”的表",
        "收支总表[本年收入合计, 收如] = 0 | 14 | 没有叫“收如”的栏",
        "收支总表[收入各项, 收入] = 0 | 1 | 要写 和(…)",
        "收支总表[本年收入合计, 收入 = 0 | 17 | 这里应是“]”",
        "说明[收入总数] = 0 | 4 | 没有叫“收入总数”的说明中的金额",
        "说明[收入总额] = 200 | 10 | 金额要与带单位的数相比",
        "求和(收支总表[收入各项, 收入]) = 0 | 1 | 没有函数",
        "收支总表[本年收入合计, 收入] | 1 | 这里应是可判断真假的式子",
        "说明[收入总额] = 0 = 0 | 14 | 一个式子只能比较一次",
        "说明[收入总额] ; 0 | 10 | 公式里不能有",
        "说明[收入总额] = 0 说明 | 14 | 公式到这里应结束",
      })
  void refusesABadFormulaAndSaysWhere(String formula, int position, String why) {
    assertThatThrownBy(() -> compile("formula: \"" + formula + '"'))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("本局.yaml：规则 X：formula 第 " + position + " 个字")
        .hasMessageContaining(why);
  }

  @Test
  void refusesKeysItDoesNotKnow() {
    assertThatThrownBy(() -> compile("formula: 空(支出总表)\n  whne: 空(收入总表)"))
        .hasMessage("本局.yaml：规则 X：不认识的键 whne");
  }

  private static List<Verdict> verdicts(String rule) {
    Example example = Example.parse(BUDGET);
    Facts facts = Facts.of(example.publication(), example.layout());
    return Evaluations.of(compile(rule), facts).own().stream()
        .flatMap(evaluation -> evaluation.equations().stream())
        .map(Equation::verdict)
        .toList();
  }

  private static List<Formula> compile(String rule) {
    String yaml = "- id: X\n  title: 试\n  " + rule;
    return new FormulaReader("本局.yaml", Severity.WARNING)
        .read(FormulaReader.parse(yaml, "本局.yaml"));
  }
}
