package org.mingzhang.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Indicator;

/** The target sheets in the three forms of the years. */
class ProjectSheetTest {

  private static final String NARRATIVE =
      "清河口县水务局2024年部门预算信息公开情况说明\n二、部门预算安排的总体情况\n2024年预算收入300.00万元。\n";

  private static final String INDICATORS =
      """
      一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据
      产出指标|数量指标|清淤长度|完成清淤的河道长度|≥12公里|实施方案
      |质量指标|验收合格率|验收合格段数占比|100%|验收办法
      满意度指标|服务对象满意度指标|沿岸居民满意度|问卷中满意的比例|≥90 百分比|问卷调查
      """;

  private static final String WITH_HEAD =
      """
      1、河道清淤工程绩效目标表
      512001清河口县河道管理所
      单位：万元
      项目编码|13102824P00280910394P|项目名称|河道清淤工程||
      预算规模及资金用途|预算数|180.00|其中：财政资金|150.00|其他资金|30.00
      |用于南支河清淤|||||
      资金支出计划（%）|3月底|6月底|10月底|12月底
      |10%|40%|80%|100%
      绩效目标|1.完成南支河清淤 2.雨季前通过验收||||
      """
          + INDICATORS;

  @Test
  void readsHeadPlanGoalsAndIndicators() {
    ProjectSheet sheet = only(NARRATIVE + WITH_HEAD);
    assertThat(sheet.code()).isEqualTo("13102824P00280910394P");
    assertThat(sheet.unitCode()).isEqualTo("512001");
    assertThat(sheet.name()).isEqualTo("河道清淤工程");
    assertThat(sheet.budget().text()).isEqualTo("180.00");
    assertThat(sheet.otherFunds().text()).isEqualTo("30.00");
    assertThat(sheet.purpose()).isEqualTo("用于南支河清淤");
    assertThat(sheet.paymentPlan()).isEqualTo(Map.of(3, "10%", 6, "40%", 10, "80%", 12, "100%"));
    assertThat(sheet.goals()).containsExactly("完成南支河清淤", "雨季前通过验收");
    assertThat(sheet.indicators()).hasSize(3);
  }

  @Test
  void carriesTheLevelsDownAndReadsTheValues() {
    Indicator quality = only(NARRATIVE + WITH_HEAD).indicators().get(1);
    assertThat(quality.level1()).isEqualTo("产出指标");
    assertThat(quality.level2()).isEqualTo("质量指标");
    Indicator content = only(NARRATIVE + WITH_HEAD).indicators().get(2);
    assertThat(content.parsed().unit()).isEqualTo("%");
    assertThat(content.parsed().number()).isEqualByComparingTo(BigDecimal.valueOf(90));
  }

  @Test
  void readsTheShortFormWithoutHead() {
    ProjectSheet sheet = only(NARRATIVE + "1、河道清淤工程绩效目标表\n绩效目标|1. 完成南支河清淤||||\n" + INDICATORS);
    assertThat(sheet.code()).isEmpty();
    assertThat(sheet.goals()).containsExactly("完成南支河清淤");
    assertThat(sheet.indicators()).hasSize(3);
  }

  @Test
  void tellsSheetsApartWhenTheirTitlesAreLost() {
    String untitled = WITH_HEAD.substring(WITH_HEAD.indexOf("项目编码"));
    List<ProjectSheet> sheets =
        Printed.read(NARRATIVE + untitled + "\n" + untitled.replace("河道清淤工程", "水闸维修")).projects();
    assertThat(sheets).extracting(ProjectSheet::name).containsExactly("河道清淤工程", "水闸维修");
    assertThat(sheets).extracting(sheet -> sheet.indicators().size()).containsExactly(3, 3);
  }

  @Test
  void goesOnWithASheetThatAPageBreakHasCut() {
    String cut = WITH_HEAD.replace("|质量指标", "\n14\n|质量指标");
    assertThat(only(NARRATIVE + cut).indicators()).hasSize(3);
  }

  @Test
  void leavesOutAColumnOfWeights() {
    String weighed =
        WITH_HEAD
            .replace("指标值|", "指标值|分值|")
            .replace("≥12公里|", "≥12公里|20|")
            .replace("|100%|验收办法", "|100%|15|验收办法");
    Indicator length = only(NARRATIVE + weighed).indicators().getFirst();
    assertThat(length.value()).isEqualTo("≥12公里");
    assertThat(length.basis()).isEqualTo("实施方案");
  }

  @Test
  void readsIndicatorsWhoseHeaderIsLost() {
    String headless = WITH_HEAD.replace("一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据\n", "");
    ProjectSheet sheet = only(NARRATIVE + headless);
    assertThat(sheet.goals()).hasSize(2);
    assertThat(sheet.indicators()).extracting(Indicator::value).contains("≥12公里", "100%");
  }

  @Test
  void knowsARowWhoseLevelsHaveLostTheirCells() {
    String lost = WITH_HEAD.replace("|质量指标", "质量指标");
    Indicator quality = only(NARRATIVE + lost).indicators().get(1);
    assertThat(quality.level1()).isEqualTo("产出指标");
    assertThat(quality.level2()).isEqualTo("质量指标");
    assertThat(quality.value()).isEqualTo("100%");
  }

  @Test
  void takesAFieldWithoutColumnAsBlank() {
    String narrow =
        """
        1、河道清淤工程绩效目标表
        绩效目标|1. 完成南支河清淤||||
        一级指标|二级指标|三级指标|指标值|指标值确定依据
        产出指标|数量指标|清淤长度|≥12公里|实施方案
        """;
    Indicator length = only(NARRATIVE + narrow).indicators().getFirst();
    assertThat(length.description()).isEmpty();
    assertThat(length.value()).isEqualTo("≥12公里");
  }

  @Test
  void saysThatAColumnOutsideOfTheFormWasNotRead() {
    String weighed = WITH_HEAD.replace("指标值|", "指标值|分值|");
    assertThat(Printed.read(NARRATIVE + weighed).unread())
        .extracting(unread -> unread.text())
        .containsExactly("分值");
  }

  private static ProjectSheet only(String text) {
    List<ProjectSheet> sheets = Printed.read(text).projects();
    assertThat(sheets).hasSize(1);
    return sheets.getFirst();
  }
}
