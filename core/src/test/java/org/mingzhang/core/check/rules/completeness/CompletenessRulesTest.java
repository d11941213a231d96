package org.mingzhang.core.check.rules.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.rules.Sample;
import org.mingzhang.core.layout.SectionLayout;
import org.mingzhang.core.layout.TableLayout;

class CompletenessRulesTest {

  private static final String FUND = "government_fund";
  private static final String FUND_NOTE = "注：无政府性基金预算财政拨款预算，空表列示。";
  private static final List<String> CAPTIONS = List.of("部门预算政府性基金预算财政拨款支出表", "单位：万元");

  private static Sample allTablesBut(String key) {
    Sample sample = Sample.of2024();
    for (TableLayout table : sample.layout().tables()) {
      if (!table.key().equals(key)) {
        sample.table(table.key());
      }
    }
    return sample;
  }

  @Test
  void findAMissingTable() {
    assertThat(allTablesBut("").check(new MissingTablesRule())).isEmpty();
    assertThat(allTablesBut(FUND).check(new MissingTablesRule()))
        .singleElement()
        .returns(Severity.ERROR, Finding::severity)
        .satisfies(finding -> assertThat(finding.message()).contains("部门预算政府性基金预算财政拨款支出表"));
  }

  @Test
  void sayOnceThatAllTablesAreMissing() {
    assertThat(new Sample("hebei-2020", 2020).table("assets").check(new MissingTablesRule()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("图片"));
  }

  @Test
  void askNoBudgetTablesOfFinalAccounts() {
    Sample sample = Sample.of2024().finalAccount().section("三公经费", "四、三公经费");
    assertThat(sample.whyNotApplicable(new MissingTablesRule())).contains("决算");
    assertThat(sample.whyNotApplicable(new MissingSectionsRule())).contains("决算");
  }

  @Test
  void findAMissingSection() {
    Sample sample = Sample.of2024();
    assertThat(sample.whyNotApplicable(new MissingSectionsRule())).isNotNull();
    for (SectionLayout section : sample.layout().sections()) {
      if (!section.id().equals("三公经费")) {
        sample.section(section.id(), section.heading());
      }
    }

    assertThat(sample.check(new MissingSectionsRule()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("三公"));
    assertThat(sample.section("三公经费", "四、三公经费").check(new MissingSectionsRule())).isEmpty();
  }

  @Test
  void wantANoteUnderAnEmptyTable() {
    assertThat(Sample.of2024().table(FUND, CAPTIONS, FUND_NOTE).check(new EmptyTableRule()))
        .isEmpty();
    assertThat(Sample.of2024().table(FUND, CAPTIONS, null, "合计:1||合计|").check(new EmptyTableRule()))
        .singleElement()
        .returns("注：无政府基金预算财政拨款预算，空表列示。", Finding::expected);
    assertThat(
            Sample.of2024().table(FUND, CAPTIONS, null, "合计:1||合计|3").check(new EmptyTableRule()))
        .isEmpty();
  }

  @Test
  void findANoteThatIsNotTrueOfItsTable() {
    TableNoteRule rule = new TableNoteRule();

    assertThat(Sample.of2024().table(FUND, CAPTIONS, FUND_NOTE).check(rule)).isEmpty();
    assertThat(Sample.of2024().table(FUND, CAPTIONS, "注:本年无政府性基金预算,空表列示").check(rule)).isEmpty();
    assertThat(Sample.of2024().table(FUND, CAPTIONS, FUND_NOTE, "合计:1||合计|3").check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("有数据"));
    assertThat(Sample.of2024().table("state_capital", CAPTIONS, FUND_NOTE).check(rule))
        .singleElement()
        .returns(FUND_NOTE, Finding::actual)
        .satisfies(finding -> assertThat(finding.expected()).contains("国有资本"));
  }

  @Test
  void gatherTheTablesWithoutUnit() {
    assertThat(Sample.of2024().table(FUND, CAPTIONS, FUND_NOTE).check(new MoneyUnitRule()))
        .isEmpty();
    assertThat(
            Sample.of2024()
                .table(FUND)
                .table("state_capital")
                .table("assets")
                .check(new MoneyUnitRule()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.where()).hasSize(2));
  }

  @Test
  void findATitleOfAnotherYear() {
    assertThat(
            Sample.of2024()
                .table(FUND, List.of("2024年部门预算政府性基金支出表", "预算年度：2024"), null)
                .section("三公经费", "2024年三公经费情况")
                .check(new YearRule()))
        .isEmpty();
    assertThat(
            Sample.of2024()
                .table(FUND, List.of("2023年部门预算政府性基金支出表", "预算年度：2023"), null)
                .section("三公经费", "2022年三公经费情况")
                .check(new YearRule()))
        .extracting(Finding::actual)
        .containsExactly("2023", "2023", "2022");
    assertThat(new Sample("hebei-2024", 0).whyNotApplicable(new YearRule())).isNotNull();
  }

  @Test
  void findTitlesThatMixDepartmentAndUnit() {
    Sample sample =
        Sample.of2024().table("revenue", List.of("2024年部门预算收入总表"), null).table("expenditure");
    assertThat(sample.check(new ScopeWordRule())).isEmpty();

    assertThat(sample.table(FUND, List.of("单位预算政府性基金预算财政拨款支出表"), null).check(new ScopeWordRule()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.where()).hasSize(1));
  }

  @Test
  void findACodeOfAnotherOrganization() {
    assertThat(
            Sample.of2024()
                .table(FUND, List.of("支出表", "512某县园林局"), null)
                .project("", "512002", "绿化养护")
                .check(new OrganizationRule()))
        .isEmpty();
    assertThat(
            Sample.of2024()
                .table(FUND, List.of("支出表", "513某县林业局"), null)
                .project("", "434001", "绿化养护")
                .check(new OrganizationRule()))
        .extracting(Finding::actual)
        .containsExactly("513", "434001");
  }

  @Test
  void findAssetsOfAnotherDay() {
    AssetDateRule rule = new AssetDateRule();

    assertThat(
            Sample.of2024().table("assets", List.of("占用情况表", "截止时间：2023-12-31"), null).check(rule))
        .isEmpty();
    assertThat(
            Sample.of2024().table("assets", List.of("占用情况表", "截止时间：2022年12月31日"), null).check(rule))
        .singleElement()
        .returns("2023-12-31", Finding::expected)
        .returns("2022-12-31", Finding::actual);
    assertThat(Sample.of2024().table("assets").whyNotApplicable(rule)).isNotNull();
  }

  @Test
  void findAGapInTheRowNumbersButNotALostNumber() {
    assertThat(
            Sample.of2024()
                .table(
                    "expenditure",
                    "合计:1||合计|1",
                    "201:|201|一般公共服务支出|1",
                    "20103:3|20103||1",
                    "2010301:5|2010301||1")
                .check(new SequenceRule()))
        .singleElement()
        .returns("4", Finding::expected)
        .returns("5", Finding::actual);
  }

  @Test
  void tellAMisprintedRowNumberOnce() {
    assertThat(
            Sample.of2024()
                .table(
                    "expenditure",
                    "合计:1||合计|1",
                    "201:7|201||1",
                    "20103:3|20103||1",
                    "2010301:4|2010301||1")
                .check(new SequenceRule()))
        .singleElement()
        .returns("2", Finding::expected)
        .satisfies(finding -> assertThat(finding.message()).doesNotContain("丢"));
  }
}
