package org.mingzhang.core.check.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.book.Checker;
import org.mingzhang.core.check.book.RuleBook;
import org.mingzhang.core.check.example.Example;

class ReportTest {

  private static final String SUMMARY =
      """
      收支总表: 一般公共预算.收入=%1$s 本年收入合计.收入=%1$s 收入总计.收入=%1$s \
      201.支出=%1$s 本年支出合计.支出=%1$s 支出总计.支出=%1$s
      """;

  @ParameterizedTest
  @CsvSource({
    "1234.56, 0.12, 元与万元混淆",
    "1234.56, 1243.56, 相邻两位数字颠倒",
    "1234.56, 1235.46, 相邻两位数字颠倒",
    "1234.56, 1284.56, 一位数字有误",
    "1234.56, -1234.56, 正负号写反",
    "1234.56, 12345.60, 小数点错位",
    "1234.56, 12134.56, 多了一位数字",
    "1234.56, 124.56, 漏了一位数字",
    "1234.56, 777.77, 勾稽关系一致指向",
  })
  void namesWhatHappenedToTheFigure(String right, String printed, String cause) {
    assertThat(findings(threeTables(right, printed)))
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.cause()).contains(cause);
              assertThat(finding.expected()).isEqualTo(right);
              assertThat(finding.actual()).isEqualTo(printed);
              assertThat(finding.where().getFirst().table()).isEqualTo("expenditure");
              assertThat(finding.repair()).contains("改为 " + right);
            });
  }

  @Test
  void namesABlankCellThatShouldCarryAnAmount() {
    assertThat(findings(threeTables("1234.56", "")))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.cause()).contains("空白"));
  }

  @Test
  void offersTheOnlyPossibleValueOfAFigureThatCouldNotBeRead() {
    assertThat(findings(threeTables("1234.56", "?")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message()).contains("未能读出");
              assertThat(finding.expected()).isEqualTo("1234.56");
              assertThat(finding.where().getFirst().table()).isEqualTo("expenditure");
            });
  }

  @Test
  void namesARowThatIsMissing() {
    List<Finding> findings =
        findings(
            """
            收入总表: 合计.合计=100.00 201.合计=60.00 208.合计=40.00 \
            合计.小计=100.00 201.小计=60.00 208.小计=40.00 \
            合计.财政拨款=100.00 201.财政拨款=60.00 208.财政拨款=40.00
            支出总表: 合计.合计=100.00 201.合计=60.00 合计.项目支出=100.00 201.项目支出=60.00
            """);
    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("T3.tree"))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.cause()).contains("支出总表缺少").contains("208"));
  }

  @Test
  void namesLastYearsFigure() {
    assertThat(findings(SUMMARY.formatted("100.00") + "说明: 收入总额=110.00 收支变动=-10.00"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("N.income");
              assertThat(finding.cause()).contains("上年数");
            });
  }

  @Test
  void pointsAtTheAmountThatAsksForATable() {
    assertThat(findings("说明: 采购总额=561.00"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.where()).hasSize(1);
              assertThat(finding.message()).contains("应附").contains("采购总额为 561.00万元");
            });
  }

  @Test
  void tellsThatIncreaseAndDecreaseWereConfused() {
    assertThat(findings("说明: 三公总额=31.11 上年三公总额=31.51 三公变动=0.40"))
        .filteredOn(finding -> finding.rule().equals("N.three-public-change"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.cause()).contains("增加").contains("减少");
              assertThat(finding.expected()).isEqualTo("-0.40万元");
            });
  }

  @Test
  void tellsALimitInWords() {
    assertThat(findings("说明: 三公变动=0.25"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).contains("不应超过 0.00万元");
              assertThat(finding.expected()).isEqualTo("不超过 0.00万元");
            });
  }

  @Test
  void tellsARoundingTailInANote() {
    assertThat(findings("固定资产表: 资产总额.价值=1.01 房屋.价值=0.30 车辆.价值=0.30 其他资产.价值=0.40"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message()).contains("尾差");
            });
  }

  @Test
  void tellsOneCauseOfOneRuleOnce() {
    String text =
        """
        支出总表: 合计.合计=100.00 合计.基本支出=100.00 201.合计=100.00 201.基本支出=99.00 \
        20103.合计=100.00 20103.基本支出=100.00
        """;
    assertThat(findings(text))
        .filteredOn(finding -> finding.rule().equals("T3.tree"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("共 2 处"));
  }

  private static String threeTables(String right, String printed) {
    return SUMMARY.formatted(right)
        + """
        支出总表: 合计.合计=%1$s 合计.基本支出=%2$s
        收入总表: 合计.合计=%2$s 合计.小计=%2$s 合计.财政拨款=%2$s
        """
            .formatted(printed, right);
  }

  /** Of the formulas about the amounts given; the other rules have their own tests. */
  private static List<Finding> findings(String text) {
    Example example = Example.parse(text);
    return new Checker(RuleBook.standard(), Locale.CHINESE)
        .check(example.publication(), example.layout()).stream()
            .filter(
                finding ->
                    List.of(
                            "T2.code-is-T3",
                            "T2.tree",
                            "T3.tree",
                            "T3.row-total",
                            "T3.total-is-T1",
                            "N.income",
                            "N.procurement-has-table",
                            "N.three-public-change",
                            "T9.change-not-above-zero",
                            "A.total")
                        .contains(finding.rule()))
            .toList();
  }
}
