package org.mingzhang.core.check.rules.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Messages;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.example.Example;
import org.mingzhang.core.check.rules.Sample;

class ProjectRulesTest {

  private static final String GOOD = "13102824P00280910394P";

  private static Sample project(String code) {
    return Sample.of2024().project(code, "512001", "绿化养护");
  }

  private static Sample purchase(String code, String item) {
    return Sample.of2024().table("procurement", "1:绿化养护|5|" + item + "|" + code + "|台|1|5|5");
  }

  @Test
  void acceptARightProjectCodeAndOneOfTheOldTime() {
    assertThat(project(GOOD).check(new ProjectCodeRule())).isEmpty();
    assertThat(project("434-0408-YBN-1HCE").check(new ProjectCodeRule())).isEmpty();
    assertThat(project("").whyNotApplicable(new ProjectCodeRule())).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "13102824P00280910395P, 校验位",
    "13102824P0028091039P, 20 位",
    "12000025P1000021000, 19 位",
    "434-0408-YBN-13HCE, 旧式"
  })
  void findAWrongProjectCode(String code, String said) {
    assertThat(project(code).check(new ProjectCodeRule()))
        .singleElement()
        .returns(Severity.WARNING, Finding::severity)
        .satisfies(finding -> assertThat(finding.message()).contains(said));
  }

  @Test
  void findAProjectEnteredAfterTheBudgetYear() {
    assertThat(
            new Sample("hebei-2023", 2023).project(GOOD, "", "绿化养护").check(new ProjectCodeRule()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("晚于"));
  }

  @Test
  void findTwoProjectsOfOneCode() {
    assertThat(project(GOOD).project(GOOD, "512001", "公园维修").check(new DuplicateProjectRule()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.where()).hasSize(2));
    assertThat(project("").project("", "", "公园维修").check(new DuplicateProjectRule())).isEmpty();
  }

  @Test
  void acceptAPurchaseOfTheCatalogue() {
    assertThat(purchase("A0201 0105", "台式计算机").check(new PurchaseCodeRule())).isEmpty();
    assertThat(purchase("A02010105", "台式 计算机").check(new PurchaseNameRule())).isEmpty();
    assertThat(Sample.of2024().whyNotApplicable(new PurchaseCodeRule())).isNotNull();
  }

  @Test
  void findAPurchaseOutsideTheCatalogue() {
    assertThat(purchase("A0201010", "台式计算机").check(new PurchaseCodeRule()))
        .singleElement()
        .returns(Severity.ERROR, Finding::severity)
        .returns("A02010105", Finding::expected);
    assertThat(purchase("A99990105", "台式计算机").check(new PurchaseCodeRule()))
        .singleElement()
        .returns(Severity.WARNING, Finding::severity);
  }

  @Test
  void findAPurchaseUnderAnotherName() {
    assertThat(purchase("A02010105", "便携式计算机").check(new PurchaseNameRule()))
        .singleElement()
        .returns("台式计算机", Finding::expected);
  }

  @Test
  void readAPurchaseByTheEditionOfItsYear() {
    Sample old =
        new Sample("hebei-2022", 2022).table("procurement", "1:绿化养护|5|便携式计算机|A02010105|台|1|5|5");

    assertThat(old.check(new PurchaseCodeRule())).isEmpty();
    assertThat(old.check(new PurchaseNameRule())).isEmpty();
  }

  private static List<Finding> planned(String shares) {
    Example example = Example.parse("项目: 1.支出计划=" + shares);
    Rule rule = new PaymentPlanRule();
    Findings out = new Findings(rule.info(), Messages.in(Locale.CHINESE));
    rule.check(Facts.of(example.publication(), example.layout()), out);
    return out.all();
  }

  @ParameterizedTest
  @ValueSource(strings = {"25%/50%/75%/100%", "-/-/100.00/-", "-/-/-/100％", "40/40/100/100"})
  void acceptAPlanThatRisesToAllOfTheMoney(String shares) {
    assertThat(planned(shares)).isEmpty();
    assertThat(project("").whyNotApplicable(new PaymentPlanRule())).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "25/25/25/25, 12 月底为 25%, 25% / 50% / 75% / 100%",
    "-/30.00/70.00/-, 10 月底为 70%, 30% / 100%",
    "10%/50%/90%/-, 10 月底为 90%, ''",
    "60/40/-/100, 后期小于前期, ''"
  })
  void findAPlanThatIsNotCumulative(String shares, String said, String meant) {
    assertThat(planned(shares))
        .singleElement()
        .returns(Severity.ERROR, Finding::severity)
        .returns(meant, Finding::expected)
        .satisfies(finding -> assertThat(finding.message()).contains(said));
  }

  @Test
  void askForAPlanThatWasNotFilledIn() {
    assertThat(planned("-/-/-/-"))
        .singleElement()
        .returns(Severity.WARNING, Finding::severity)
        .satisfies(finding -> assertThat(finding.message()).contains("没有填写"));
  }
}
