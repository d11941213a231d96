package org.mingzhang.core.check.rules.text;

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

class TextRulesTest {

  private static List<Finding> check(Rule rule, String example) {
    Example parsed = Example.parse(example);
    Findings out = new Findings(rule.info(), Messages.in(Locale.CHINESE));
    rule.check(Facts.of(parsed.publication(), parsed.layout()), out);
    return out.all();
  }

  private static List<Finding> paragraph(Rule rule, String text) {
    return check(rule, "文字: 其他|" + text);
  }

  private static void findsOne(List<Finding> findings, String said) {
    assertThat(findings)
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains(said))
        .satisfies(finding -> assertThat(finding.where()).isNotEmpty());
  }

  @Test
  void areNotesButForLostFigures() {
    assertThat(TextRules.all())
        .filteredOn(rule -> !(rule instanceof AmountLostRule))
        .allSatisfy(rule -> assertThat(rule.info().severity()).isEqualTo(Severity.NOTE));
  }

  @ParameterizedTest
  @CsvSource({
    "服务对向满意度达到 95% 以上。, 服务对象满意度",
    "严格执行政府彩购有关规定。, 政府采购",
    "推进乡村阵兴工作。, 乡村振兴",
    "落实疫情防空措施。, 疫情防控",
    "做好招商引姿工作。, 招商引资",
    "工程验收合洛率达到 100%。, 验收合格率",
    "一般公共予算拨款收入 3 万元。, 一般公共预算",
    "提高公共卫生服务水评。, 服务水平"
  })
  void findATermWithOneCharacterWrong(String text, String meant) {
    assertThat(paragraph(new NearMissRule(), text))
        .extracting(Finding::expected)
        .allSatisfy(expected -> assertThat(expected).contains(meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "验收合格率与资金使用合规率均为 100%。",
        "拨付及时率、支付及时率、兑付及时率均达 95%。",
        "工程按期完工，按期完成率 100%，任务完善率 90%。",
        "带动经济效应和社会效益明显提升。",
        "财政专户管理资金收入、财政拨款收入、经费收入、投入产出。",
        "公务用餐、公务接待按规定执行，政府采取措施，政府采集数据。",
        "采购总成本不超预算，购置成本合理，采购成本控制率 100%。",
        "办公用品、办公用房、办公用地、业务用房维修。",
        "使用人员满意的占比，群众满意的比例，企业满意率。",
        "省财政厅、市财政局、区财政分局、乡财政所。",
        "行政单位医疗、事业单位医疗、公务员医疗补助。"
      })
  void acceptWordsThatAreRightThoughCloseToATerm(String text) {
    assertThat(paragraph(new NearMissRule(), text)).isEmpty();
  }

  @Test
  void findTheDocumentsOwnNamesMisspelt() {
    findsOne(
        check(new NearMissRule(), "项目: 1.名称=机房无线网络短信认证费\n指标: 1|产出指标|成本指标|成本|机房无线网络短信认证法预算数|≤2万元"),
        "机房无线网络短信认证费");
    assertThat(check(new NearMissRule(), "项目: 1.名称=北院办公楼物业服务费 2.名称=南院办公楼物业服务费\n目标: 1|支付北院办公楼物业服务费"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "各项资金按时拔付到位。, 拨付",
    "建立设备运维台帐。, 台账",
    "完成设备按装调试。, 安装",
    "对工作落实不利的单位通报。, 落实不力",
    "为职工缴纳基本医疗保险，与供应商签定合同。, 签订",
    "宣传覆盖面广，履盖率达 95%。, 覆盖",
    "租凭办公用房 300 平方米。, 租赁",
    "主要用东院区物业费。, 主要用于",
    "更好的提高工作效率。, 更好地提高"
  })
  void findCommonMisspellings(String text, String meant) {
    assertThat(paragraph(new MisspellingRule(), text))
        .singleElement()
        .satisfies(finding -> assertThat(finding.expected()).contains(meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "按排名先后发放奖金，按排序公示。",
        "新建帐篷 20 顶，购置救灾帐篷。",
        "收入总额和收入结构合理，征收人员到位，投人为本。",
        "年末支付进度、期末完成情况。",
        "按月分析、按季调度，部门经费以经济社会发展需要安排。",
        "及时实施、按时实现。",
        "不利于工作开展的因素，落实不利影响的应对措施。",
        "以及税率调整情况。",
        "主要用途、主要用户、主要用电设备。",
        "必须要做到账实相符。",
        "投资原则、办公程序、问题高度、成绩较好、企业积极性。",
        "提供更好的服务，创造更好的条件。"
      })
  void acceptWhatOnlyContainsAMisspelling(String text) {
    assertThat(paragraph(new MisspellingRule(), text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "主要用于用于设备购置。, 用于",
    "缩减 0.4 万元元。, 元",
    "完善网络等网络等系统。, 网络等",
    "做好绩绩效评价。, 绩",
    "完成工作的的任务。, 的",
    "参加会议企业不少于100家企业。, 企业"
  })
  void findWhatIsWrittenTwice(String text, String said) {
    findsOne(paragraph(new RepeatedRule(), text), said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "人人参与，层层落实，处处留心，年年检查，家家受益。",
        "项目目标、资金金额、绩效效果、数据据实上报、监督督导。",
        "管委会会议、县县级财政、全区区直部门、社区区域。",
        "二〇二〇年，2023年年初，12月月底，每年年底。",
        "为了了解情况，以养护为目的的工程，以及及时办理。",
        "方方面面、实实在在、勤勤恳恳、井井有条、欣欣向荣。",
        "中国国际贸易，业务务实，开展展览，建设设施，绿化化解风险。",
        "一项项落实，一件件办理，逐步逐步推进。",
        "资产管理管理费、城市管理管理局。",
        "家庭庭院、农村村民、产品品种、提升升级、计算算法。"
      })
  void acceptWhatMayStandTwice(String text) {
    assertThat(paragraph(new RepeatedRule(), text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "因公出国（境费 0 万元。, （",
    "开发区年鉴（2020）》印刷费 10 万元。, 》",
    "落实“三定方案。, “",
    "其中：购置费）5 万元。, ）",
    "公务接待费 (含外宾接待） 2 万元。, ）"
  })
  void findBracketsWithoutTheirOtherHalf(String text, String mark) {
    findsOne(paragraph(new BracketsRule(), text), mark);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1）购置设备；2）维修房屋。",
        "（1）购置设备；（2）维修房屋（含水电）。",
        "a）甲类；b）乙类；一）丙类。",
        "增幅在 (0,5] 之间，比率在 [90,100) 之间。",
        "“三公”经费、《预算法》、【公告】、〔2016〕143号。",
        "\"一岗双责\"制度，“回头看\"。"
      })
  void acceptPairsNumbersAndIntervals(String text) {
    assertThat(paragraph(new BracketsRule(), text)).isEmpty();
  }

  @Test
  void acceptAQuotationThatGoesOnBehindThePage() {
    assertThat(check(new BracketsRule(), "文字: 其他|落实“一岗双责、\n文字: 其他|齐抓共管”的要求。")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"按《》规定执行。", "项目（ ）已完成。", "落实“”要求。"})
  void findEmptyBrackets(String text) {
    assertThat(paragraph(new EmptyBracketsRule(), text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"函数 f() 的值。", "按《预算法》规定（含附件）执行。"})
  void acceptBracketsWithSomethingInThem(String text) {
    assertThat(paragraph(new EmptyBracketsRule(), text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"没有违反纪律现象。。", "办公费，，差旅费。", "福利费、等日常支出。", "（，含设备）已完成。", "会议费；。", "水费、，电费。"})
  void findPunctuationThatPilesUpOrPartsNothing(String text) {
    assertThat(paragraph(new PunctuationRule(), text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "包括办公费、差旅费……等支出。",
        "网络安全、等保测评、等级保护。",
        "一个中心——服务群众。",
        "金额为 1,234.00 万元，占 5.0%。",
        "（按规定执行。）"
      })
  void acceptRightPunctuation(String text) {
    assertThat(paragraph(new PunctuationRule(), text)).isEmpty();
  }

  @Test
  void findHalfWidthMarksAndTellAHabitOnce() {
    findsOne(paragraph(new HalfWidthRule(), "贯彻方针政策,严格执行，做好工作，按时完成。"), "，");
    findsOne(paragraph(new HalfWidthRule(), "融合创新--产业推介会，如期举办。"), "——");
    findsOne(check(new HalfWidthRule(), "文字: 其他|甲类工作,乙类工作。\n文字: 其他|丙类工作,丁类工作。"), "惯用");
    assertThat(paragraph(new HalfWidthRule(), "金额 1,234.5 万元，OA,CRM 系统，比例 3:1。")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"购置办公设备、网络设备、", "提高应急能力和。同时加强管理。", "购置电脑和"})
  void findGoalsThatBreakOff(String goal) {
    assertThat(check(new UnfinishedRule(), "目标: 1|" + goal)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"扩大普及", "工作涉及", "群众参与", "购置设备；", "验收通过", "政策温和。"})
  void acceptGoalsThatEndWithAWord(String goal) {
    assertThat(check(new UnfinishedRule(), "目标: 1|" + goal)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "三公经费共计万元。",
        "安排资金 万元，用于培训。",
        "较上年增长%。",
        "投入XX万元。",
        "2024年月底前完成。",
        "补助××万元，减少 __万元。"
      })
  void findLostFigures(String text) {
    assertThat(paragraph(new AmountLostRule(), text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "单位：万元。",
        "金额（万元）按预算填列。",
        "投入数万元，节约几十万元，安排近百万元。",
        "收入为 12.5 万元，增长 3.2%。",
        "以万元为单位，占比用%表示。",
        "2024年5月底前完成，当月月底结账。"
      })
  void acceptUnitsThatStandForThemselves(String text) {
    assertThat(paragraph(new AmountLostRule(), text)).isEmpty();
  }

  @Test
  void findGapsInNumbersButNotInNestedLists() {
    findsOne(paragraph(new NumberingRule(), "1.甲事项；2.乙事项；4.丁事项。"), "3.");
    findsOne(paragraph(new NumberingRule(), "一是甲事项。二是乙事项。二是丙事项。"), "三是");
    assertThat(
            check(
                new NumberingRule(),
                "文字: 其他|（一）甲\n文字: 其他|1.甲一\n文字: 其他|2.甲二\n文字: 其他|（二）乙\n文字: 其他|1.乙一\n文字: 其他|2.乙二"))
        .isEmpty();
    assertThat(paragraph(new NumberingRule(), "1.甲：1.子项；2.子项。2.乙事项。")).isEmpty();
    assertThat(paragraph(new NumberingRule(), "2.5万元用于甲；3.8万元用于乙；9月底完成。")).isEmpty();
  }

  @Test
  void findAMissingFullStopOnlyWhereThereAreOthers() {
    assertThat(check(new EndMarkRule(), "用途: 1|预算数 10 万元。主要用于培训")).hasSize(1);
    assertThat(check(new EndMarkRule(), "用途: 1|主要用于培训")).isEmpty();
    assertThat(check(new EndMarkRule(), "用途: 1|预算数 10 万元。主要用于培训。")).isEmpty();
    assertThat(check(new EndMarkRule(), "文字: 其他|甲事项。乙事\n文字: 其他|项。")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>提供服务</p>",
        "合格率 $\\geq 90\\%$",
        "见错误!未找到引用源。",
        "金额#REF!万元",
        "标题[bookmark: _Toc1]一"
      })
  void findCodesLeftInTexts(String text) {
    assertThat(paragraph(new ResidueRule(), text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"比率＜5%，误差<1%，合格率>95%！", "A&B 公司（1#楼）。"})
  void acceptSignsThatAreNoCodes(String text) {
    assertThat(paragraph(new ResidueRule(), text)).isEmpty();
  }
}
