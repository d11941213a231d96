package org.mingzhang.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Publication.Term;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.core.publication.Statement.Direction;
import org.mingzhang.core.publication.Statement.Measure;

class NarrativeTest {

  private static final Publication READ =
      Printed.read(
          """
          清河口县水务局2024年部门预算信息公开情况说明
          一、部门职责及机构设置情况
          单位名称|单位性质|单位规格|经费保障形式
          清河口县水务局本级|行政|正科级|财政拨款
          二、部门预算安排的总体情况
          1、收入说明
          2024年预算收入300.00万元，其中：一般公共预算收入290.5万元，上年结转结余9.50万元。
          2、支出说明
          2024年支出预算300.00万元，其中基本支出120.00万元，包括人员经费100.00万元和日常公用经费20.00万元；项目支出180.00万元。
          3、比上年增减情况
          2024年预算收支安排300.00万元，较2023年预算增加15.00万元，其中：基本支出减少5.00万元，主要是人员退休。
          三、机关运行经费安排情况
          2024年，我部门机关运行经费共计安排20.00万元，用于日常办公。
          四、财政拨款“三公”经费预算情况及增减变化原因
          2024年“三公”经费预算3.50万元，其中因公出国（境）费0.00万元；公务接待费0.30元。与2023年相比减少0.20万元，原因是压减接待。
          五、国有资产信息
          上年末固定资产金额为88.00万元，单价20万元以上的设备2台。
          六、名词解释
          1、基本支出：指为保障机构运转而发生的支出。
          七、政府采购预算情况
          部门政府采购预算
          单位：万元
          政府采购项目来源||采购物品名称|政府采购目录序号|计量单位|数量|单价|政府采购金额（当年部门预算安排资金）||||||||2024年预留中小微企业份额
          项目名称|预算资金||||||合计|一般公共预算拨款|基金预算拨款|国有资本经营预算拨款|财政专户核拨|单位资金|上年结转结余|
          合计|||||||6.00|6.00||||||
          河道维护费|20.00|其他办公用品|A05049900|批|2|3.00|6.00|6.00||||||
          """);

  @Test
  void bindsEveryAmountToWhatItIsSaidOf() {
    assertThat(READ.statements())
        .extracting(Statement::id, Statement::printed)
        .containsExactly(
            tuple("收入总额", "300.00"),
            tuple("收入一般公共预算", "290.5"),
            tuple("收入上年结转", "9.50"),
            tuple("支出总额", "300.00"),
            tuple("基本支出", "120.00"),
            tuple("人员经费", "100.00"),
            tuple("公用经费", "20.00"),
            tuple("项目支出", "180.00"),
            tuple("收支安排", "300.00"),
            tuple("收支变动", "15.00"),
            tuple("基本支出变动", "5.00"),
            tuple("机关运行经费", "20.00"),
            tuple("三公总额", "3.50"),
            tuple("出国费", "0.00"),
            tuple("接待费", "0.30"),
            tuple("三公变动", "0.20"),
            tuple("固定资产总额", "88.00"));
  }

  @Test
  void tellsALevelFromAChangeAndItsDirection() {
    assertThat(READ.statements())
        .filteredOn(statement -> statement.measure() == Measure.CHANGE)
        .extracting(Statement::id, Statement::direction, Statement::year)
        .containsExactly(
            tuple("收支变动", Direction.INCREASE, 2024),
            tuple("基本支出变动", Direction.DECREASE, 2024),
            tuple("三公变动", Direction.DECREASE, 2024));
  }

  @Test
  void keepsTheUnitAsPrintedSoThatASlipCanBeSeen() {
    assertThat(READ.statements())
        .filteredOn(statement -> statement.id().equals("接待费"))
        .extracting(Statement::unit)
        .containsExactly("元");
  }

  @Test
  void findsTheSectionsOfTheForm() {
    assertThat(READ.sections())
        .extracting(Section::id)
        .contains("职责机构", "总体情况", "机关运行经费", "三公经费", "国有资产", "名词解释", "政府采购");
  }

  @Test
  void readsInstitutionsAndGlossary() {
    assertThat(READ.institutions())
        .extracting(i -> i.name() + i.rank())
        .containsExactly("清河口县水务局本级正科级");
    assertThat(READ.glossary()).extracting(Term::term).containsExactly("基本支出");
  }

  @Test
  void takesTheOwnerFromTheCover() {
    assertThat(READ.organization().name()).isEqualTo("清河口县水务局");
  }

  @Test
  void findsTheColumnsOfTheInstitutionsByTheirHeaders() {
    Publication read =
        Printed.read(
            """
            部门预算支出总表
            512清河口县水务局
            预算年度：2024
            序号|功能分类科目||合计|基本支出|项目支出|经营支出|上解上级支出|对附属单位补助支出
            栏次|1|2|3|4|5|6|7|8
            1||合计|３０.00|３０.00||||
            清河口县水务局2024年部门预算信息公开情况说明
            一、部门职责及机构设置情况
            序号|单位名称|级别|性质|经费来源
            1|清河口县水务局本级|正科级|行政|财政拨款
            二、部门预算安排的总体情况
            2024年支出预算３０．５０万元。
            """);
    assertThat(read.institutions())
        .extracting(inst -> inst.name() + inst.nature() + inst.rank() + inst.funding())
        .containsExactly("清河口县水务局本级行政正科级财政拨款");
    assertThat(read.statements()).extracting(Statement::printed).containsExactly("30.50");
  }

  @Test
  void keepsTheChaptersAfterThePerformancePartWhereverTheirNumbersStand() {
    Publication read =
        Printed.read(
            """
            目录
            （五）预算绩效信息.....25
            （六）政府采购预算情况……104
            部门预算支出总表
            512清河口县水务局
            预算年度：2023
            序号|功能分类科目||合计|基本支出|项目支出|经营支出|上解上级支出|对附属单位补助支出
            栏次|1|2|3|4|5|6|7|8
            1||合计|30.00|30.00||||
            清河口县水务局2023年部门预算信息公开情况说明
            （四）财政拨款“三公”经费预算情况
            2023年“三公”经费预算3.50万元。
            （五）预算绩效信息
            第一部分 部门整体绩效目标
            （一）总体绩效目标
            保障供水安全。
            第二部分 预算项目绩效目标
            （六）政府采购预算情况
            2023年，我部门安排政府采购预算6.00万元。
            （七）国有资产信息
            上年末固定资产金额为88.00万元。
            """);
    assertThat(read.statements())
        .extracting(Statement::id)
        .containsExactly("三公总额", "采购总额", "固定资产总额");
    assertThat(read.section(Section.CONTENTS).orElseThrow().text())
        .isEqualTo("（五）预算绩效信息\t25\n（六）政府采购预算情况\t104");
  }
}
