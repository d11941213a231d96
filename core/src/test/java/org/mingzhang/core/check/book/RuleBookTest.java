package org.mingzhang.core.check.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.RuleException;
import org.mingzhang.core.check.book.Examination.Result;
import org.mingzhang.core.check.example.Example;

class RuleBookTest {

  private static final Example UNBALANCED = Example.parse("收支总表: 收入总计.收入=105.00 支出总计.支出=104.00");

  @Test
  void findsWithItsOwnSeverityUnlessTold() {
    assertThat(findings("off: []")).extracting(Finding::severity).containsExactly(Severity.ERROR);
    assertThat(findings("severity: {T1.balance: warning}"))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void switchesRulesOff() {
    assertThat(findings("off: [T1.balance]")).isEmpty();
  }

  @Test
  void takesADifferenceWithinToleranceForRounding() {
    assertThat(findings("tolerance: {T1.balance: 1万元}"))
        .extracting(Finding::severity)
        .containsExactly(Severity.NOTE);
    assertThat(findings("tolerance: {T1.balance: 0.5万元}"))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void addsABureausOwnFormulas() {
    RuleBook book =
        RuleBook.standard()
            .with(
                """
                rules:
                  - id: 本局.1
                    title: 收入总计不超过 100 万元
                    formula: 收支总表[收入总计, 收入] ≤ 100万元
                """,
                "本局.yaml");
    assertThat(book.find("本局.1")).isPresent();
    assertThat(
            new Checker(book, Locale.CHINESE).check(UNBALANCED.publication(), UNBALANCED.layout()))
        .filteredOn(finding -> finding.rule().equals("本局.1"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).contains("105.00万元").contains("不应超过").contains("100");
            });
    assertThat(RuleBook.standard().find("本局.1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "off: [没有这条] | 没有编号为 没有这条 的规则",
        "off: T1.balance | off 应是规则编号的列表",
        "severity: {T1.balance: 严重} | 应是 error、warning 或 note",
        "tolerance: {T1.balance: 0.05} | 容差要写明单位",
        "rule: [] | 不认识的键 rule",
        "'rules: [{id: T1.balance, title: 重名, formula: 空(支出总表)}]' | 已有规则使用",
        "'off: [' | 不是合格的 YAML",
        "just text | 应写 off、severity、tolerance、rules",
      })
  void refusesAFileItCannotMean(String yaml, String why) {
    assertThatThrownBy(() -> RuleBook.standard().with(yaml, "本局.yaml"))
        .isInstanceOf(RuleException.class)
        .hasMessageStartingWith("本局.yaml：")
        .hasMessageContaining(why);
  }

  @Test
  void saysOfRulesThatDoNotApplyWhy() {
    Examination examination =
        new Checker(RuleBook.standard(), Locale.CHINESE)
            .examine(UNBALANCED.publication(), UNBALANCED.layout());
    assertThat(examination.outcomes())
        .hasSize(RuleBook.standard().infos().size())
        .allSatisfy(
            outcome ->
                assertThat(outcome.why().isEmpty())
                    .as(outcome.rule().id())
                    .isEqualTo(outcome.result() != Result.NOT_APPLICABLE));
  }

  private static List<Finding> findings(String yaml) {
    RuleBook book = RuleBook.standard().with(yaml, "本局.yaml");
    return new Checker(book, Locale.CHINESE)
        .check(UNBALANCED.publication(), UNBALANCED.layout()).stream()
            .filter(finding -> finding.rule().equals("T1.balance"))
            .toList();
  }
}
