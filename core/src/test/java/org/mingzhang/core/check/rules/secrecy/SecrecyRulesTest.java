package org.mingzhang.core.check.rules.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Messages;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.example.Example;

class SecrecyRulesTest {

  private static List<Finding> check(Rule rule, String example) {
    Example parsed = Example.parse(example);
    Findings out = new Findings(rule.info(), Messages.in(Locale.CHINESE));
    rule.check(Facts.of(parsed.publication(), parsed.layout()), out);
    return out.all();
  }

  private static List<Finding> paragraph(Rule rule, String text) {
    return check(rule, "文字: 其他|" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目: 1.名称=涉密项目",
        "项目: 1.名称=保密项目",
        "项目: 1.名称=设备购置（涉密）",
        "项目: 1.名称=××工程",
        "项目: 1.名称=年鉴 1.预算数=***",
        "指标: 1|产出指标|数量指标|次数|次数|≥10次|涉密",
        "支出总表: 201.项目支出=涉密"
      })
  void findWhatStandsInPlaceOfASecret(String example) {
    assertThat(check(new PlaceholderRule(), example))
        .singleElement()
        .returns(Severity.ERROR, Finding::severity);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "涉密采购事项按照相关规定执行。",
        "涉密事项按规定不予公开。",
        "全年365天×24小时在线，比率=甲/乙*100%。",
        "安排××万元。",
        "加强涉密人员管理和保密检查。"
      })
  void acceptSentencesThatSpeakOfSecrecy(String text) {
    assertThat(paragraph(new PlaceholderRule(), text)).isEmpty();
  }

  @Test
  void warnOfMasksInSentences() {
    assertThat(paragraph(new PlaceholderRule(), "由××公司承建。"))
        .singleElement()
        .returns(Severity.WARNING, Finding::severity);
    assertThat(check(new PlaceholderRule(), "项目: 1.名称=涉密计算机购置")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"秘密★10年", "机密 ★ 长期", "绝密★启用前", "密级：秘密", "（机密）"})
  void findMarksOfClassification(String text) {
    assertThat(paragraph(new ClassificationMarkRule(), text))
        .singleElement()
        .returns(Severity.ERROR, Finding::severity);
  }

  @ParameterizedTest
  @ValueSource(strings = {"内部资料 注意保管", "内部文件，不得外传", "仅供内部使用", "工作秘密"})
  void warnOfMarksOfInternalUse(String text) {
    assertThat(paragraph(new ClassificationMarkRule(), text))
        .singleElement()
        .returns(Severity.WARNING, Finding::severity);
  }

  @ParameterizedTest
  @ValueSource(strings = {"做好秘密载体管理。", "机要保密工作", "内部控制制度", "保守商业秘密。", "内部审计"})
  void acceptSecrecyAsATopic(String text) {
    assertThat(paragraph(new ClassificationMarkRule(), text)).isEmpty();
  }

  @Test
  void findIdentityNumbersThatCheckAndDoNotRepeatThem() {
    assertThat(paragraph(new IdNumberRule(), "身份证11010519491231002X，已核对。"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).doesNotContain("19491231"));
    assertThat(paragraph(new IdNumberRule(), "编号110105194912310021，11010519491331002X。")).isEmpty();
    assertThat(paragraph(new IdNumberRule(), "项目编码13102824P00280910394P。")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"联系人电话13800138000。", "联系138-0013-8000", "宅电：0311-87654321。"})
  void findPhonesOfPersons(String text) {
    assertThat(paragraph(new PhoneRule(), text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "监督电话：13800138000。",
        "咨询电话 0316-5160110。",
        "编号2013800138000号。",
        "金额13800138000.50元。",
        "值班手机13800138000。"
      })
  void acceptPublicLinesAndOtherNumbers(String text) {
    assertThat(paragraph(new PhoneRule(), text)).isEmpty();
  }

  @Test
  void findBankAccountsByLabelOrCheckDigit() {
    assertThat(paragraph(new BankAccountRule(), "收款账号：0402021109300012345。")).hasSize(1);
    assertThat(paragraph(new BankAccountRule(), "发放至4111111111111111。")).hasSize(1);
    assertThat(paragraph(new BankAccountRule(), "发放至4111111111111112。")).isEmpty();
    assertThat(paragraph(new BankAccountRule(), "通过一卡通账户发放 12345678 元。")).isEmpty();
  }

  @Test
  void findAddressesOfPersons() {
    assertThat(paragraph(new EMailRule(), "联系张三 zhangsan@qq.com。")).hasSize(1);
    assertThat(paragraph(new EMailRule(), "举报邮箱：jubao@163.com。")).isEmpty();
    assertThat(paragraph(new EMailRule(), "邮箱 czj@example.gov.cn。")).isEmpty();
  }

  @Test
  void findNamesWithAmounts() {
    assertThat(paragraph(new PersonalPayRule(), "发放补助：张三丰500元、李小明300元。")).hasSize(1);
    assertThat(paragraph(new PersonalPayRule(), "安排甲镇500元、乙镇300元。")).isEmpty();
    assertThat(paragraph(new PersonalPayRule(), "王庄村修路5万元。")).isEmpty();
  }

  @Test
  void computeAHiddenAmountOnlyWhereOneIsHidden() {
    assertThat(check(new ResidualRule(), "支出总表: 合计.项目支出=60 201.项目支出=40 208.项目支出=涉密"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("20"));
    assertThat(check(new ResidualRule(), "支出总表: 合计.项目支出=60 201.项目支出=40 208.项目支出=涉密 210.项目支出=涉密"))
        .isEmpty();
    assertThat(check(new ResidualRule(), "支出总表: 201.项目支出=40 208.项目支出=涉密")).isEmpty();
  }
}
