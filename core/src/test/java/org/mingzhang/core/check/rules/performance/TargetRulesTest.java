package org.mingzhang.core.check.rules.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Messages;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.example.Example;

class TargetRulesTest {

  /** What rules on single indicators say of one, notes aside. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          # level 2 | name | description | value                         ! rules
          # satisfaction
          服务对象满意度指标|居民满意度|居民的满意程度|≥95%                  ! ''
          服务对象满意度指标|居民满意度|居民的满意程度|95分以上              ! ''
          服务对象满意度指标|居民满意度|居民的满意程度|良好及以上            ! ''
          服务对象满意度指标|居民满意度|居民的满意程度|≤95%                  ! satisfaction-direction
          服务对象满意度指标|居民满意度|居民的满意程度|<95%                  ! satisfaction-direction
          服务对象满意度指标|居民满意度|居民的满意程度|不超过95%             ! satisfaction-direction
          服务对象满意度指标|居民满意度|居民的满意程度|≥70%                  ! satisfaction-range
          服务对象满意度指标|居民满意度|居民的满意程度|100%                  ! satisfaction-range
          服务对象满意度指标|居民满意度|居民的满意程度|≥120人                ! unit
          服务对象满意度指标|居民满意度|新建教室间数|≥95%                    ! description-foreign
          服务对象满意度指标|道路硬化率|硬化里程占比|≥95%                    ! content
          服务对象满意度指标|投诉办结率|投诉按期办结的占比|≥95%              ! ''
          数量指标|满意度调查次数|组织满意度调查的次数|≥2次                  ! ''
          # costs
          成本指标|印刷总成本|全年印刷费用|≤3万元                            ! ''
          成本指标|印刷总成本|全年印刷费用|≥3万元                            ! cost-direction
          成本指标|印刷总成本|全年印刷费用|不低于3万元                       ! cost-direction
          成本指标|采购成本控制率|实际采购成本占预算的比例|≤100%             ! ''
          成本指标|采购成本控制率|实际采购成本占预算的比例|≥90%              ! cost-direction
          成本指标|完成固定资产投资额|当年完成的投资|≥800万元                ! ''
          成本指标|人均补助标准|困难群众每人每月补助|≥600元/人               ! ''
          成本指标|人员工资|按不低于最低工资标准发放|≥2200元/月              ! ''
          成本指标|成本节约率|节约资金占预算的比例|≥3%                       ! ''
          成本指标|亩均成本|每亩整治费用|≤2000元/亩                          ! ''
          经济效益指标|企业税收增加额|园区企业新增税收|≥300万元              ! ''
          经济效益指标|税收收入|园区企业税收|≥300万元                        ! ''
          社会效益指标|印刷总成本|全年印刷费用|≤3万元                        ! content
          成本指标|编印手册数量|编印册数|≥500册                              ! content
          成本指标|预算执行率|实际支出占预算的比例|≥95%                      ! content
          # rates
          质量指标|验收合格率|验收合格数占总数的比例|≥98%                    ! ''
          质量指标|验收合格率|验收合格数占总数的比例|=100%                   ! ''
          质量指标|验收合格率|验收合格数占总数的比例|≤98%                    ! rate-direction
          质量指标|验收合格率|验收合格数占总数的比例|≤100%                   ! trivial-value
          质量指标|验收合格率|验收合格数占总数的比例|≥0%                     ! trivial-value
          质量指标|验收合格率|验收合格数占总数的比例|≥00                     ! trivial-value
          质量指标|验收合格率|验收合格数占总数的比例|≥100%                   ! over-hundred
          质量指标|验收合格率|验收合格数占总数的比例|≥110%                   ! over-hundred
          质量指标|验收合格率|验收合格数占总数的比例|≥60%                    ! rate-low
          质量指标|验收合格率|验收合格数占总数的比例|≥5套                    ! unit
          质量指标|验收合格率|验收合格的设备数量|≥98%                        ! description-foreign
          时效指标|任务完成及时率|按时完成的任务占比|≥10%                    ! rate-low
          时效指标|任务完成及时率|按时完成的任务占比|≤12月                   ! unit
          时效指标|巡检及时率|故障次数/巡检天数|≥95%                         ! description-foreign
          经济效益指标|产值增长率|比上年增长|≥120%                           ! ''
          经济效益指标|产值增长率|比上年增长|≥0%                             ! ''
          社会效益指标|毛入学率|高等教育毛入学率|≥102%                       ! ''
          社会效益指标|超额完成率|完成数占计划数的比例|≥105%                 ! ''
          经济效益指标|支出进度|资金支出进度占比|≤100%                       ! content
          数量指标|覆盖率|覆盖村占全部村的比例|≥95%                          ! content
          质量指标|验收合格率|验收合格数占总数的比例|≥98百分比               ! unit-word
          # faults
          质量指标|系统故障率|故障时间占运行时间的比例|≤1%                   ! ''
          质量指标|系统故障率|故障时间占运行时间的比例|≥1%                   ! reverse-direction
          质量指标|系统故障率|故障时间占运行时间的比例|≤20%                  ! rate-low
          质量指标|校对差错率|差错字数占比|≤0.01%                            ! ''
          质量指标|安全事故次数|发生安全责任事故的次数|≤0次                  ! ''
          质量指标|安全事故次数|发生安全责任事故的次数|0次                   ! ''
          质量指标|故障处理率|处理的故障占全部故障的比例|≥98%                ! ''
          时效指标|故障响应时间|接到报修后的响应时间|≤30分钟                 ! ''
          质量指标|安全行车|杜绝重大交通事故|≤5次                            ! forbidden-event
          质量指标|安全行车|杜绝重大交通事故|<1次                            ! ''
          质量指标|隐患整改率|完成整改的隐患占比|≥95%                        ! ''
          社会效益指标|有责投诉次数|有责投诉的次数|≤3次                      ! ''
          社会效益指标|有责投诉次数|有责投诉的次数|≥3次                      ! reverse-direction
          社会效益指标|犯罪案件下降率|比上年下降|≥5%                         ! ''
          # outputs
          数量指标|编印手册数量|编印册数|≥500册                              ! ''
          数量指标|编印手册数量|编印册数|500册                               ! ''
          数量指标|编印手册数量|编印册数|≤500册                              ! output-direction
          数量指标|编印手册数量|编印册数|≤0册                                ! nothing-asked
          数量指标|编印手册数量|编印册数|≥80%                                ! unit content
          数量指标|编印手册数量|编印册数|≥500                                ! ''
          数量指标|因公出国团组数|出国团组的个数|≤2个                        ! ''
          数量指标|会议次数|召开全区性会议的次数|≤4次                        ! ''
          数量指标|参训人数|参加培训的人数|≥60次                             ! unit
          数量指标|参训人数|参加培训的人数|≥60                               ! unit
          数量指标|巡查次数|全年巡查的次数|≥12万元                           ! unit
          数量指标|咨询服务数量|提供咨询的时间|≥400小时                      ! ''
          数量指标|绿化养护面积|养护公共绿地的面积|≥3.5公顷                  ! ''
          质量指标|报刊发行数量|每期发行的份数|≥3000份                       ! content
          时效指标|保障会议数量|保障会议的场数|≥10场                         ! content
          # times
          时效指标|项目完成时间|全部完工的月份|≤12月                         ! ''
          时效指标|项目完成时间|全部完工的月份|2024年12月底前                ! ''
          时效指标|项目完成时间|全部完工的月份|2022年12月底前                ! time
          时效指标|项目完成时间|全部完工的月份|≤18月                         ! time
          时效指标|项目完成时间|全部完工的月份|≥12月                         ! deadline-direction
          时效指标|采购到位时间|设备到位时间|≥90%                            ! unit
          可持续影响指标|设备使用年限|可正常使用的年限|≥6年                  ! ''
          可持续影响指标|设备使用年限|可正常使用的年限|≤6年                  ! life-direction
          可持续影响指标|设备使用年限|可正常使用的年限|≥85%                  ! unit
          可持续影响指标|设备使用年限|提升园区环境质量|≥6年                  ! description-foreign
          # words
          社会效益指标|服务水平|办事群众的评价|明显提高                      ! value-vague
          质量指标|技术标准|设备符合的标准|按合同要求                        ! value-vague
          数量指标|购置数量|购置设备的数量|依据采购计划                      ! value-vague
          质量指标|报告质量|专家评审等级|优                                  ! ''
          质量指标|报告质量|专家评审等级|中等及以上                          ! ''
          质量指标|工程质量|验收结论|验收合格                                ! ''
          质量指标|安全生产|安全责任事故|无安全责任事故                      ! ''
          质量指标|经费到位|按预算足额拨付|≥0足额到位                        ! value-form
          时效指标|完工时间|全部完工的月份|≤1212月底前完工                   ! value-form
          社会效益指标|提升整体服务|促进场站运营水平提档升级|≥95%            ! not-measurable
          社会效益指标|业务保障能力|档案查阅人次比上年提高的比例|≥10%        ! ''
          # kinds
          生态效益指标|办文效率|公文办理平均天数减少的比例|≥10%              ! content
          生态效益指标|垃圾分类覆盖率|开展分类的小区占比|≥90%                ! ''
          社会效益指标|空气质量优良天数|全年优良天数|≥300天                  ! content
          可持续影响指标|任务完成率|完成任务占比|≥90%                        ! content
          """)
  void judgeASingleIndicator(String indicator, String rules) {
    String[] parts = indicator.split("\\|");
    String level1 =
        parts[0].contains("满意度")
            ? "满意度指标"
            : parts[0].contains("效益") || parts[0].contains("影响") ? "效益指标" : "产出指标";
    String basis = level1.startsWith("满意度") ? "问卷调查" : "《管理办法》第三条";
    List<String> found = new ArrayList<>();
    for (Rule rule : TargetRules.all()) {
      if (rule instanceof OfEachTarget) {
        run(rule, "指标: 1|" + level1 + "|" + indicator.strip() + "|" + basis).stream()
            .filter(finding -> finding.severity() != Severity.NOTE)
            .forEach(finding -> found.add(finding.rule().substring("target.".length())));
      }
    }
    assertThat(String.join(" ", found)).isEqualTo(rules);
  }

  @Test
  void compareCostsWithTheBudgetInWhateverUnit() {
    CostBudgetRule rule = new CostBudgetRule();
    String head = "项目: 1.预算数=20.00\n指标: 1|产出指标|成本指标|总成本|全部费用|";

    assertThat(run(rule, head + "≤20万元")).isEmpty();
    assertThat(run(rule, head + "≤200000元")).isEmpty();
    assertThat(run(rule, head + "≤200100元")).hasSize(1);
    assertThat(run(rule, head + "≤20元"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("写成了元"));
    assertThat(run(rule, head + "≤0.5万元"))
        .singleElement()
        .returns(Severity.WARNING, Finding::severity);
  }

  @Test
  void takeTheBudgetFromProcurementWhereTheFormHasNoHead() {
    assertThat(
            run(
                new CostBudgetRule(),
                """
                样式: hebei-2023
                项目: 1.名称=租车
                政府采购表: 1.项目名称=租车 1.预算资金=70.00 1.目录序号=C23110300 1.数量=1
                指标: 1|产出指标|成本指标|租车费用|车辆租赁费用|≤86.81万元|合同
                """))
        .hasSize(1);
  }

  @Test
  void addOnlyPartsThatAreAmountsOfThisProject() {
    String text =
        """
        项目: 1.预算数=20.00
        指标: 1|产出指标|成本指标|总成本|全部费用|≤20万元|测算
        指标: 1|产出指标|成本指标|印刷费|印刷手册|≤12万元|测算
        指标: 1|产出指标|成本指标|人均成本|每人培训费用|≤9万元|测算
        """;
    assertThat(run(new CostSumRule(), text)).isEmpty();
    assertThat(run(new CostSumRule(), text + "指标: 1|产出指标|成本指标|邮寄费|邮寄手册|≤9万元|测算\n")).hasSize(1);
  }

  @Test
  void tellGoalsThatAreNone() {
    GoalRule rule = new GoalRule();
    String name = "项目: 1.名称=年鉴印刷费\n目标: 1|";

    assertThat(messages(rule, name + "目标内容1")).singleElement().asString().contains("没有内容");
    assertThat(messages(rule, name + "目标内容1年鉴印刷")).singleElement().asString().contains("照抄");
    assertThat(messages(rule, name + "印制年鉴、制作光盘、")).singleElement().asString().contains("没有写完");
    assertThat(messages(rule, name + "印制年鉴500册。印制年鉴500册。"))
        .singleElement()
        .asString()
        .contains("写了两遍");
    assertThat(messages(rule, name + "1.5万册年鉴 10 月底前发到各单位")).isEmpty();
    assertThat(messages(rule, name + "印制年鉴500册，10月底前发行\n目标: 1|印制年鉴500册，10月底前发行"))
        .singleElement()
        .asString()
        .contains("写了两遍");
  }

  @Test
  void seeCopiesInSetsOfIndicatorsThatDifferByOneRow() {
    String rows =
        """
        指标: %1$d|产出指标|数量指标|项目数量|建设项目个数|≥1项|图纸
        指标: %1$d|产出指标|质量指标|合格率|验收合格占比|100%%|标准
        指标: %1$d|产出指标|时效指标|完成及时率|按期完成占比|100%%|合同
        指标: %1$d|产出指标|成本指标|单位成本|每公里造价|≤%1$d万元|合同
        指标: %1$d|满意度指标|服务对象满意度指标|居民满意度|居民满意程度|≥90%%|问卷
        """;
    CopiedSetRule rule = new CopiedSetRule();

    assertThat(run(rule, rows.formatted(1) + rows.formatted(2)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.where()).hasSize(2));
    assertThat(
            run(
                rule,
                rows.formatted(1) + rows.formatted(2) + "指标: 2|效益指标|可持续影响指标|使用年限|道路可用年数|≥15年|标准\n"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("只有一行不同"));
    assertThat(run(rule, rows.formatted(1))).isEmpty();
  }

  @Test
  void acceptAFrameworkInWhichCostIsAFirstLevel() {
    assertThat(
            run(
                new RequiredKindsRule(),
                """
                指标: 1|成本指标|经济成本指标|总成本|全部费用|≤5万元|测算
                指标: 1|产出指标|数量指标|培训人数|参训人数|≥80人|计划
                指标: 1|产出指标|质量指标|合格率|考试合格占比|≥90%|标准
                指标: 1|效益指标|社会效益指标|上岗人数|上岗的学员|≥50人|计划
                """))
        .isEmpty();
  }

  @Test
  void readAmountsInPurposesWhateverTheirUnit() {
    PurposeAmountRule rule = new PurposeAmountRule();
    String head = "项目: 1.预算数=0.48 1.财政资金=0.48\n用途: 1|预算数";

    assertThat(run(rule, head + "0.48万元，用于短信验证。")).isEmpty();
    assertThat(run(rule, head + "4800元，用于短信验证。")).isEmpty();
    assertThat(run(rule, head + "2万元，用于短信验证。")).hasSize(1);
  }

  @Test
  void leaveNamesOfSecretBusinessAlone() {
    SecretWordsRule rule = new SecretWordsRule();
    String row = "指标: 1|产出指标|数量指标|";

    assertThat(run(rule, row + "保密培训次数|涉密人员培训的次数|≥2次|《保密法》")).isEmpty();
    assertThat(run(rule, row + "涉密|涉密|≥10涉密|涉密")).hasSize(1);
    assertThat(run(rule, row + "采购数量|购置××设备的数量|≥2台|合同"))
        .singleElement()
        .returns(Severity.WARNING, Finding::severity);
  }

  private static List<Finding> run(Rule rule, String text) {
    Example example = Example.parse(text);
    Findings out = new Findings(rule.info(), Messages.in(Locale.CHINESE));
    rule.check(Facts.of(example.publication(), example.layout()), out);
    return out.all();
  }

  private static List<String> messages(Rule rule, String text) {
    return run(rule, text).stream()
        .filter(finding -> finding.severity() != Severity.NOTE)
        .map(Finding::message)
        .toList();
  }
}
