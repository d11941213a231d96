package org.mingzhang.engine.accuracy.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.core.check.Others;
import org.mingzhang.core.check.example.Example;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Indicator;
import org.mingzhang.core.publication.Publication;

class EditTest {

  private static final Example BUDGET =
      Example.parse(
          """
          支出总表: 合计.合计=300 201.合计=300 20103.合计=300 2010301.合计=200 2010302.合计=100
          项目: 1.名称=年鉴编印 1.预算数=10.00 1.支出计划=25%/50%/80%/100% 2.名称=档案整理 2.预算数=20.00
          指标: 1|产出指标|数量指标|印数|印刷的册数|≥500册|合同
          指标: 1|满意度指标|服务对象满意度指标|读者满意度|读者的满意程度|≥95%|问卷
          指标: 2|产出指标|数量指标|整理卷数|整理的案卷|≥3200卷|计划
          目标: 1|编印年鉴。
          文字: 三公经费|公务接待费2.31万元，与上年持平。
          文字: 名词解释|1、基本支出：指保障运转的支出。
          机构: 示例局本级|行政单位|正科级|财政拨款
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '；',
      value = {
        "指标[满意度].指标值；≤98%；≤98%",
        "指标[满意度].指标值；≤{数}%；≤95%",
        "项目[2].指标[1].描述；{三级}；整理卷数",
        "项目[档案].指标[数量指标].指标值；≥{预算数*1.2}万元；≥12.00万元",
        "项目[另一个].用途；照抄 项目.名称；年鉴编印",
        "指标[印数].指标值；500 → 600；≥600册",
        "文字[三公经费]；接待费#万元 → 接待费{#+0.01}元；公务接待费2.32元，与上年持平。",
        "名词[基本支出]；{值}；指保障运转的支出。",
        "支出总表.2010301.合计；{值+0.01}；200.01",
        "支出总表.第1行.合计；1；1",
      })
  void changesWhatItNames(String path, String value, String expected) throws NothingToEdit {
    Draft draft = new Draft(BUDGET.publication(), BUDGET.layout(), 0);
    if (!value.equals("{值}")) {
      Edit.of(path, value).apply(draft);
    }
    assertThat(Places.find(draft, Step.all(path)).text()).isEqualTo(expected);
  }

  @Test
  void copiesTheIndicatorsOfAProjectOntoAnother() throws NothingToEdit {
    Publication edited = edited("项目[另一个].指标", "照抄 项目.指标");
    ProjectSheet other = edited.projects().get(1);
    assertThat(other.indicators()).extracting(Indicator::level3).containsExactly("印数", "读者满意度");
    assertThat(other.name()).isEqualTo("档案整理");
  }

  @Test
  void addsAnIndicatorAfterAnother() throws NothingToEdit {
    Publication edited = edited("指标[+印数]", "产出指标|质量指标|差错率|校对后的差错率|≤万分之一|规范");
    assertThat(edited.projects().getFirst().indicators())
        .extracting(Indicator::level3)
        .containsExactly("印数", "差错率", "读者满意度");
  }

  @Test
  void removesARowAndASection() throws NothingToEdit {
    Publication edited =
        Edited.of(
                BUDGET.publication(),
                BUDGET.layout(),
                Others.NONE,
                0,
                List.of(Edit.of("支出总表.行[2010302]", "删除"), Edit.of("文字[三公经费]", "删除")),
                null)
            .publication();
    assertThat(edited.tables().getFirst().rows()).hasSize(4);
    assertThat(edited.section("三公经费")).isEmpty();
  }

  @Test
  void tellsThePlaceAsFindingsDo() throws NothingToEdit {
    Edited edited =
        Edited.of(
            BUDGET.publication(),
            BUDGET.layout(),
            Others.NONE,
            1,
            List.of(Edit.of("指标[整理].指标值", "≤3200卷")),
            null);
    assertThat(edited.places()).extracting(Spotted::project).containsExactly(2);
    assertThat(edited.places()).extracting(Spotted::indicator).containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"支出表.合计.合计", "项目.金额", "指标.大小", "指标[满意度", "[2].名称"})
  void refusesPlacesThatNoBudgetHas(String path) {
    assertThatThrownBy(() -> Edit.of(path, "1")).isInstanceOf(CaseException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "指标[满意度].指标值, ≥95%",
    "项目[3].用途, 甲",
    "政府采购表.合计.合计, 1",
    "文字, 没有的话 → 有的话",
    "用途, 删除",
  })
  void saysWhenThereIsNothingToChange(String path, String value) {
    assertThatThrownBy(() -> edited(path, value)).isInstanceOf(NothingToEdit.class);
  }

  /** The same budget stands for last year's. */
  @Test
  void changesADocumentBesideIt() throws NothingToEdit {
    Others others =
        new Others(
            new Others.Book("上年.txt", BUDGET.publication(), BUDGET.layout()),
            List.of(new Others.Book("单位.txt", BUDGET.publication(), BUDGET.layout())));
    Edited edited =
        Edited.of(
            BUDGET.publication(),
            BUDGET.layout(),
            others,
            1,
            List.of(Edit.of("上年.项目.用途", "{项目}，{预算数}"), Edit.of("名称", "{上年.支出总表.合计.合计}")),
            "名称");
    assertThat(edited.beside()).containsOnlyKeys("上年.txt");
    assertThat(edited.beside().get("上年.txt").projects().get(1).purpose()).isEqualTo("档案整理，20.00");
    assertThat(edited.publication().projects().get(1).name()).isEqualTo("300");
    assertThat(edited.places()).hasSize(1);
  }

  private static Publication edited(String path, String value) throws NothingToEdit {
    return Edited.of(
            BUDGET.publication(),
            BUDGET.layout(),
            Others.NONE,
            0,
            List.of(Edit.of(path, value)),
            null)
        .publication();
  }
}
