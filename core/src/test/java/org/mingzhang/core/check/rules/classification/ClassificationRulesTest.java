package org.mingzhang.core.check.rules.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.rules.Sample;

class ClassificationRulesTest {

  private static final String EXPENDITURE = "expenditure";
  private static final String BASIC = "basic_expenditure";

  private static Sample clean() {
    return Sample.of2024()
        .table(
            EXPENDITURE,
            "合计:1||合计|30",
            "201:2|201|一般公共服务支出|10",
            "20103:3|20103|政府办公厅(室)及相关机构事务|10",
            "2010301:4|2010301|行政运行|10",
            "221:5|221|住房保障支出|20",
            "22102:6|22102|住房改革支出|20",
            "2210201:7|2210201|住房公积金|20")
        .table(BASIC, "合计:1||合计|5", "301:2|301|工资福利支出|5", "30101:3|30101|基本工资|5");
  }

  private static Sample expenditure(String... rows) {
    return Sample.of2024().table(EXPENDITURE, rows);
  }

  @Test
  void findNothingInACleanPublication() {
    for (Rule rule : ClassificationRules.all()) {
      assertThat(clean().check(rule)).as(rule.info().id()).isEmpty();
    }
  }

  @Test
  void findAnEighthDigitAndTheCodeThatWasMeant() {
    assertThat(
            expenditure("20103:2|20103|政府办公厅（室）及相关机构事务|10", "20103013:3|20103013|行政运行|10")
                .check(new CodeLengthRule()))
        .singleElement()
        .returns(Severity.ERROR, Finding::severity)
        .returns("20103013", Finding::actual)
        .returns("2010301", Finding::expected)
        .returns("改为 2010301。", finding -> finding.repair());
  }

  @Test
  void tellOneFaultInTwoTablesOnce() {
    assertThat(
            expenditure("20103013:1|20103013|行政运行|10")
                .table("general_expenditure", "20103013:1|20103013|行政运行|10")
                .check(new CodeLengthRule()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.where()).hasSize(2));
  }

  @Test
  void onlyNoteAnUnknownItemOfAKnownSection() {
    assertThat(expenditure("2010377:1|2010377|某项新设事务|1").check(new UnknownCodeRule()))
        .singleElement()
        .returns(Severity.NOTE, Finding::severity);
    assertThat(expenditure("2887701:1|2887701|某项新设事务|1").check(new UnknownCodeRule()))
        .singleElement()
        .returns(Severity.WARNING, Finding::severity);
  }

  @Test
  void findACodeWithASlipByItsName() {
    assertThat(expenditure("2210207:1|2210207|住房公积金|1").check(new UnknownCodeRule()))
        .singleElement()
        .returns(Severity.WARNING, Finding::severity)
        .returns("2210201", Finding::expected);
  }

  @Test
  void findACodeThatEndedYearsAgoButNotOneOfLastYear() {
    String row = "2011004:1|2011004|政府特殊津贴|1";

    assertThat(expenditure(row).check(new UnknownCodeRule()))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("2020 年为止");
    assertThat(new Sample("hebei-2020", 2021).table(EXPENDITURE, row).check(new UnknownCodeRule()))
        .isEmpty();
  }

  @Test
  void noteAnOldName() {
    assertThat(expenditure("210:1|210|医疗卫生与计划生育支出|1").check(new CodeNameRule()))
        .singleElement()
        .returns(Severity.NOTE, Finding::severity)
        .returns("卫生健康支出", Finding::expected);
  }

  @Test
  void tellAMisprintFromAShortNameAndFromAnotherName() {
    CodeNameRule rule = new CodeNameRule();

    assertThat(Sample.of2024().table(BASIC, "30101:1|30101|基木工资|1").check(rule))
        .singleElement()
        .returns(Severity.WARNING, Finding::severity)
        .satisfies(finding -> assertThat(finding.message()).contains("错字"));
    assertThat(expenditure("221:1|221|住房保障|1").check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("增减"));
    assertThat(expenditure("2210201:1|2210201|提租补贴|1").check(rule))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(List.of(finding.expected(), finding.actual()))
                    .containsExactly("住房公积金", "提租补贴"));
  }

  @Test
  void findAMissingParent() {
    assertThat(
            expenditure("201:1|201|一般公共服务支出|10", "2010301:2|2010301|行政运行|10")
                .check(new CodeParentRule()))
        .singleElement()
        .returns("20103", Finding::expected);
  }

  @Test
  void blameTheUnreadRowForWhatIsMissing() {
    Sample sample =
        expenditure(
            "201:1|201|一般公共服务支出|10",
            ":2||政府办公厅|10",
            "2010301:3|2010301|行政运行|10",
            "221:4|221|住房保障支出|1");

    assertThat(sample.check(new CodeParentRule()))
        .singleElement()
        .returns(Severity.NOTE, Finding::severity)
        .satisfies(finding -> assertThat(finding.cause()).isNotEmpty());
    assertThat(sample.check(new CodeDepthRule()))
        .singleElement()
        .returns(Severity.NOTE, Finding::severity);
  }

  @Test
  void findADuplicateWithBothPlaces() {
    assertThat(
            expenditure("2010301:1|2010301|行政运行|10", "2010301:2|2010301|行政运行|10")
                .check(new DuplicateCodeRule()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.where()).hasSize(2));
  }

  @Test
  void findCodesOutOfOrderOnce() {
    assertThat(
            expenditure(
                    "221:1|221|住房保障支出|10",
                    "201:2|201|一般公共服务支出|10",
                    "20103:3|20103|政府办公厅（室）及相关机构事务|10")
                .check(new CodeOrderRule()))
        .singleElement()
        .returns("221 → 201", Finding::actual);
  }

  @Test
  void findALeafThatIsNotAnItem() {
    assertThat(
            expenditure("201:1|201|一般公共服务支出|10", "20103:2|20103|政府办公厅（室）及相关机构事务|10")
                .check(new CodeDepthRule()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("20103"));
  }

  @Test
  void acceptALeafThatHasNothingBelowItInTheList() {
    assertThat(expenditure("227:1|227|预备费|10").check(new CodeDepthRule())).isEmpty();
  }

  @Test
  void findAClassThatIsNotBasicExpenditure() {
    assertThat(
            Sample.of2024()
                .table(BASIC, "309:1|309|资本性支出（基本建设）|1", "30901:2|30901|房屋建筑物购建|1")
                .check(new BasicClassRule()))
        .singleElement()
        .returns("309", Finding::actual);
    assertThat(Sample.of2024().whyNotApplicable(new BasicClassRule())).isNotNull();
  }

  @Test
  void findInvalidCodesInTheGlossary() {
    Sample sample =
        Sample.of2024()
            .term("基本支出")
            .term("2024年部门预算")
            .term("200万元以上设备")
            .term("2010301 行政运行")
            .term("20103013 行政运行")
            .term("2010377 某项新设事务")
            .term("210 医疗卫生与计划生育支出");

    assertThat(sample.check(new GlossaryCodeRule()))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING, Severity.NOTE, Severity.NOTE);
    assertThat(Sample.of2024().term("基本支出").whyNotApplicable(new GlossaryCodeRule())).isNotNull();
  }
}
