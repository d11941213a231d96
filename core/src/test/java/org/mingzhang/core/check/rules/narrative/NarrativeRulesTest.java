package org.mingzhang.core.check.rules.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.check.Findings;
import org.mingzhang.core.check.Messages;
import org.mingzhang.core.check.Rule;
import org.mingzhang.core.check.example.Example;

class NarrativeRulesTest {

  // —— reasons ——

  @ParameterizedTest
  @ValueSource(
      strings = {
        "基本支出较2023年预算减少5.00万元，主要是人员退休。",
        "因在职人员调出，基本支出比上年减少5.00万元。",
        "2024年预算收支较2023年预算增加15.00万元，其中：基本支出减少5.00万元，主要为人员退休；项目支出增加20.00万元，主要因新增泵站。",
        "项目支出比上年减少0.40万元的主要原因是公务用车运行维护费缩减0.40万元。",
        "项目支出比上年增加5.00万元。增加的原因是新建泵站。",
        "基本支出较上年增加0.00万元。",
        "基本支出与上年持平。",
      })
  void takesAChangeForExplained(String text) {
    assertThat(in("总体情况", text, new ReasonRule())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "基本支出较2023年预算减少5.00万元。",
        "项目支出增加20.00万元，主要是根据实际工作需要调整。",
        "项目支出减少8.81万元，主要因根据实际工作情况调减支出。",
        "基本支出减少5.00万元，主要是人员退休；项目支出增加20.00万元。",
      })
  void missesAReasonOfSubstance(String text) {
    assertThat(in("总体情况", text, new ReasonRule())).hasSize(1);
  }

  @Test
  void findsTheReasonInTheParagraphThatClosesTheSection() {
    assertThat(
            run(
                new ReasonRule(),
                "文字: 总体情况|财政拨款收入10.00万元，比2023年预算增加1.00万元。",
                "文字: 总体情况|财政拨款收入增加的主要原因是人员经费增加。"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公务接待费比上年减少0.40万元，原因是压减接待批次。",
        "公务接待费比上年增加0.40万元，原因是上年疫情期间接待减少。",
        "公务用车费比上年减少2.00万元，原因是新增新能源车，燃油费下降。",
        "公务接待费比上年减少0.40万元，原因是不再新增接待。",
        "公务接待费比上年增加0.40万元，原因是对口协作任务增加。",
      })
  void acceptsReasonsThatGoTheSameWay(String text) {
    assertThat(in("三公经费", text, new ReasonDirectionRule())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公务接待费比上年增加0.40万元，原因是厉行节约，压减接待。",
        "公务接待费比上年减少0.40万元，原因是接待任务增加。",
        "公务用车费较2023年增加2.00万元，主要是车辆报废。",
      })
  void tellsReasonsThatGoTheOtherWay(String text) {
    assertThat(in("三公经费", text, new ReasonDirectionRule())).hasSize(1);
  }

  // —— changes ——

  @ParameterizedTest
  @ValueSource(
      strings = {
        "培训费10.00万元，比2023年的12.00万元减少2.00万元，下降16.67%。",
        "培训费10.00万元，比上年增加2.00万元，增长25%。",
        "培训费10.00万元，比上年增加10.00万元。",
        "培训费10.00万元，会议费增加12.00万元。",
        "培训费2024年10.00万元，2023年10.00万元，与上年持平。",
        "车辆运行费4.20万元，比2023年减少0.00万元，下降0.00%。",
        "培训费12.00万元，比上年增加2.00万元，完成率达到95%。",
      })
  void acceptsChangesThatAddUp(String text) {
    assertThat(in("其他说明", text, new ChangeFiguresRule())).isEmpty();
    assertThat(in("其他说明", text, new ChangePercentRule())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "培训费10.00万元，比2023年的12.00万元增加2.00万元。",
        "培训费10.00万元，比2023年的12.00万元减少3.00万元。",
        "培训费1.00万元，比上年增加2.00万元。",
        "2024年培训费10.00万元，2023年培训费12.00万元，与上年持平。",
      })
  void tellsChangesThatDoNot(String text) {
    assertThat(in("其他说明", text, new ChangeFiguresRule())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "培训费10.00万元，比上年增加2.00万元，增长20%。",
        "培训费10.00万元，比上年增加2.00万元，下降25%。",
      })
  void tellsPercentagesThatDoNot(String text) {
    assertThat(in("其他说明", text, new ChangePercentRule())).hasSize(1);
  }

  // —— lists ——

  @ParameterizedTest
  @ValueSource(
      strings = {
        "采购561万元，分别为宣传费40万元，年鉴10万元，设备3万元，软件20万元，平台488万元。",
        "项目支出100.00万元，其中：食堂经费40.00万元，车辆经费30.00万元。",
        "项目支出100.00万元，其中：食堂经费40.00万元，车辆经费30.00万元等。",
        "基本支出60.00万元，包括工资50.00万元和办公费10.00万元；项目支出40.00万元。",
        "会议费9.00万元（其中：春季5.00万元，秋季4.00万元），培训费8.00万元。",
        "会议费9.00万元，其中：春季5.00万元，比上年减少20.00万元，秋季4.00万元。",
        "采购36.00万元，其中：预留中小企业35.60万元，面向小微21.00万元。",
        "培训费10.00万元，包括每人每天450元标准和场地费3.00万元。",
      })
  void acceptsListsThatAgree(String text) {
    assertThat(in("其他说明", text, new ListSumRule())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "采购561万元，分别为宣传费40万元，年鉴10万元，设备3万元，软件20万元，平台448万元。",
        "项目支出100.00万元，其中：食堂经费70.00万元，车辆经费40.00万元。",
        "会议费9.00万元（其中：春季5.00万元，秋季5.00万元），培训费8.00万元。",
        "会议费9.13万元，其中：春季5.00万元，秋季4.31万元。",
        "会议费9.13万元，其中：春季5.00万元，秋季4.13元。",
      })
  void tellsListsThatDoNot(String text) {
    assertThat(in("其他说明", text, new ListSumRule())).hasSize(1);
  }

  @Test
  void tellsATotalThatBearsTheNameOfAPart() {
    assertThat(
            in(
                "总体情况",
                "2024年一般公共预算收入20.00万元，其中：一般公共预算拨款收入15.00万元，政府性基金收入5.00万元。",
                new TotalNameRule()))
        .hasSize(1);
    assertThat(
            in("总体情况", "2024年预算收入20.00万元，其中：一般公共预算拨款收入15.00万元，政府性基金收入5.00万元。", new TotalNameRule()))
        .isEmpty();
  }

  // —— names, years, levels ——

  @ParameterizedTest
  @ValueSource(
      strings = {
        "现将清河口县水务局2024年单位预算公开如下：",
        "现将县水务局2024年单位预算公开如下：",
        "现将有关情况说明如下：",
        "现将我局2024年预算公开如下：",
        "反映本单位预算中支出的总体情况。",
        "根据县财政局通知，2024年安排政府采购预算3.00万元。",
      })
  void knowsItsOwnName(String text) {
    assertThat(in("总体情况", text, new OwnerNameRule())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"现将清河口县教育局2024年单位预算公开如下：", "反映青石县水务局年度单位预算中支出预算的总体情况。"})
  void tellsTheNameOfAnother(String text) {
    assertThat(in("总体情况", text, new OwnerNameRule())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年“三公”经费预算3.00万元，与2023年预算持平。",
        "2024年安排3.00万元，2023年预算安排2.00万元。",
        "根据《2021年政府收支分类科目》编制2024年预算。",
        "2019年度水毁工程修复项目本年继续安排资金3.00万元。",
        "落实“十四五”规划（2021—2025年）。",
        "截至2023年12月31日，固定资产88.00万元。",
        "自2020年起，由我局申请评审经费3.00万元。",
      })
  void knowsWhichYearsMayBeNamed(String text) {
    assertThat(in("三公经费", text, new StrayYearRule())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年“三公”经费预算3.00万元。",
        "2025年预算收支安排3.00万元。",
        "2024年“三公”经费预算3.00万元，与2022年预算持平。",
        "2022年政府采购预算安排3.00万元。",
      })
  void tellsYearsLeftFromAnotherBudget(String text) {
    assertThat(in("三公经费", text, new StrayYearRule())).isNotEmpty();
  }

  // —— units, instructions, hygiene ——

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目单价1000元以上的为中修，合计3.50万元。",
        "人均每天120.50元，合计3.50万元。",
        "培训费3.50万元，会议费15000元。",
        "其他费用3.50万元，折合每亩231.50元。",
      })
  void letsYuanBeYuan(String text) {
    assertThat(in("其他说明", text, new YuanRule())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"接待费减少0.4万元元。", "接待费0.4万万元。", "接待费减少0.40，车辆费3.00万元。", "培训费预算3.50。"})
  void tellsUnitsDoubledAndForgotten(String text) {
    assertThat(in("其他说明", text, new DoubledUnitRule())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "接待费0.40万元，车辆费3.00万元。",
        "满意度不低于95.50。",
        "其中万元以上设备3台。",
        "费率为2.50%。",
        "面积786.41平方米。"
      })
  void letsOtherFiguresBe(String text) {
    assertThat(in("其他说明", text, new DoubledUnitRule())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收入情况应至少包括收入总额及财政拨款收入。",
        "按照有关规定，各部门应公开本部门上年末固定资产占用情况。",
        "本单位××年度无此项内容。",
        "较上年增加（减少）3.00万元。",
        "如无此项内容，请注明。",
        "本年度安排____万元。",
      })
  void tellsInstructionsLeft(String text) {
    assertThat(in("其他说明", text, new TemplateTextRule())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "部门公开的机关运行经费是指各部门的公用经费。",
        "负责指导各部门应急值守工作，涉及范围包括全县。",
        "机房设备型号为 XJ-200 和 MAXX 系列。",
        "结合本单位实际开展工作，按照有关规定公开。",
      })
  void letsPlainWordsBe(String text) {
    assertThat(in("其他说明", text, new TemplateTextRule())).isEmpty();
  }

  @Test
  void joinsARunOfRepeatedParagraphsIntoOneFinding() {
    String one = "负责全县水资源管理、河湖保护、防汛抗旱和农村供水工程的建设与管护。";
    String two = "编制水利发展规划，组织水利工程建设与管护，实施取水许可，开展水土保持工作。";
    assertThat(
            run(
                new DuplicateTextRule(),
                "文字: 职责机构|" + one,
                "文字: 职责机构|" + two,
                "文字: 整体绩效|（二）分项绩效目标",
                "文字: 整体绩效|" + one,
                "文字: 整体绩效|" + two))
        .singleElement()
        .satisfies(finding -> assertThat(finding.where()).hasSize(3));
  }

  @Test
  void tellsALineUnderTheWrongHeading() {
    assertThat(run(new TopicRule(), "文字: 总体情况|（三）国有资本经营预算情况", "文字: 总体情况|2024年政府性基金预算支出0.00万元。"))
        .hasSize(1);
    assertThat(run(new TopicRule(), "文字: 总体情况|（三）政府性基金预算情况", "文字: 总体情况|2024年政府性基金预算支出0.00万元。"))
        .isEmpty();
  }

  @Test
  void tellsPagesThatDoNotFollow() {
    assertThat(
            run(
                new ContentsRule(),
                "文字: 目录|一、预算绩效信息\t25",
                "文字: 目录|二、政府采购预算情况\t104",
                "文字: 目录|三、国有资产信息\t109",
                "文字: 目录|四、名词解释\t1100",
                "文字: 目录|五、其他需要说明的事项\t111"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.actual()).isEqualTo("1100"));
  }

  @Test
  void tellsExplanationsThatChangedPlaces() {
    assertThat(
            run(
                new GlossaryRule(),
                "名词: 基本支出|为完成特定行政任务和事业发展目标所发生的支出。",
                "名词: 项目支出|为保障机构正常运转、日常办公而发生的支出。"))
        .hasSize(2);
  }

  @Test
  void lookForPurchasesOfAProjectNoLargerThanItsBudget() {
    String project = "项目: 1.名称=设备购置经费 1.预算数=20.00";
    assertThat(run(new ProjectAmountRule(), project, "文字: 政府采购|设备购置经费3.00万元。")).isEmpty();
    assertThat(run(new ProjectAmountRule(), project, "文字: 政府采购|设备购置经费23.00万元。")).hasSize(1);
  }

  private static List<Finding> in(String section, String text, Rule rule) {
    return run(rule, "文字: " + section + "|" + text);
  }

  private static List<Finding> run(Rule rule, String... lines) {
    String text =
        "单位: 512001|清河口县水务局\n年度: 2024\n" + Arrays.stream(lines).collect(Collectors.joining("\n"));
    Example example = Example.parse(text);
    Findings findings = new Findings(rule.info(), Messages.in(Locale.CHINESE));
    rule.check(Facts.of(example.publication(), example.layout()), findings);
    return findings.all();
  }
}
