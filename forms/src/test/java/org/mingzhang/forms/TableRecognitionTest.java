package org.mingzhang.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.forms.Printed.cell;
import static org.mingzhang.forms.Printed.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.Column;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Publication.Repair;
import org.mingzhang.core.publication.Publication.Unread;
import org.mingzhang.core.publication.Row;
import org.mingzhang.core.publication.Table;

class TableRecognitionTest {

  private static final String INCOME_AND_EXPENDITURE =
      """
      部门预算收支总表
      512清河口县水务局
      预算年度：2024
      单位：万元
      序号|收入||支出|
      |项  目|预算数|项  目|预算数
      栏次|1|2|3|4
      1|一、一般公共预算拨款收入|300.00|一、一般公共服务支出|100.00
      2|二、政府性基金预算拨款收入||二、外交支出|
      3|三、国有资本经营预算拨款收入||十三、农林水支出|200.00
      32|本年收入合计|300.00|本年支出合计|300.00
      33|上年结转结余||年终结转结余|
      34|收入总计|300.00|支出总计|300.00
      """;

  private static final String EXPENDITURE =
      """
      部门预算支出总表
      512清河口县水务局
      预算年度：2024
      单位：万元
      序号|功能分类科目||合计|基本支出|项目支出|经营支出|上解上级支出|对附属单位补助支出
      |科目编码|科目名称||||||
      栏次|1|2|3|4|5|6|7|8
      1||合计|300.00|120.00|180.00|||
      2|201|一般公共服务支出|100.00|100.00||||
      3|20103|政府办公厅（室）及相关机构事务|100.00|100.00||||
      4|2010301|行政运行|100.00|100.00||||
      5|213|农林水支出|200.00|20.00|180.00|||
      6|21303|水利|200.00|20.00|180.00|||
      7|2130301|行政运行|20.00|20.00||||
      8|2130305|水利工程建设|180.00||180.00|||
      """;

  @Test
  void readsBothHalvesOfATwoSidedTable() {
    Publication read = Printed.read(INCOME_AND_EXPENDITURE + EXPENDITURE);
    assertThat(cell(read, "revenue_expenditure", "一般公共预算", "收入")).isEqualTo("300.00");
    assertThat(cell(read, "revenue_expenditure", "213", "支出")).isEqualTo("200.00");
    assertThat(cell(read, "revenue_expenditure", "支出总计", "支出")).isEqualTo("300.00");
    assertThat(read.organization().code()).isEqualTo("512");
    assertThat(read.organization().name()).isEqualTo("清河口县水务局");
    assertThat(read.year()).isEqualTo(2024);
    assertThat(read.layout()).isEqualTo("hebei-2024");
    assertThat(read.unread()).isEmpty();
  }

  @Test
  void keepsEveryCellInPrintedOrder() {
    Table table = table(Printed.read(INCOME_AND_EXPENDITURE + EXPENDITURE), "expenditure");
    assertThat(table.columns())
        .extracting(Column::id)
        .containsExactly("序号", "科目编码", "科目名称", "合计", "基本支出", "项目支出", "经营支出", "上解上级支出", "对附属单位补助支出");
    assertThat(table.columns().get(1).title()).isEqualTo("功能分类科目/科目编码");
    assertThat(table.rows()).hasSize(8);
    assertThat(table.rows().get(7).cells())
        .extracting(Cell::text)
        .containsExactly("8", "2130305", "水利工程建设", "180.00", "", "180.00", "", "", "");
  }

  @Test
  void knowsWhichRowIsPartOfWhich() {
    Table table = table(Printed.read(INCOME_AND_EXPENDITURE + EXPENDITURE), "expenditure");
    assertThat(table.rows())
        .extracting(Row::key, Row::parent)
        .contains(
            org.assertj.core.groups.Tuple.tuple("合计", ""),
            org.assertj.core.groups.Tuple.tuple("213", "合计"),
            org.assertj.core.groups.Tuple.tuple("21303", "213"),
            org.assertj.core.groups.Tuple.tuple("2130305", "21303"));
  }

  @Test
  void readsATableWithoutItsTitle() {
    String untitled = EXPENDITURE.replace("部门预算支出总表\n", "");
    assertThat(
            cell(Printed.read(INCOME_AND_EXPENDITURE + untitled), "expenditure", "21303", "项目支出"))
        .isEqualTo("180.00");
  }

  @Test
  void readsATableWhoseHeaderIsMisprinted() {
    String misprinted =
        EXPENDITURE
            .replace("功能分类科目", "功能分类料目")
            .replace("科目编码|科目名称", "科目名称|科目編碼")
            .replace("项目支出|经营支出", "顶目支岀|经菅支出");
    Publication read = Printed.read(INCOME_AND_EXPENDITURE + misprinted);
    assertThat(cell(read, "expenditure", "2130305", "项目支出")).isEqualTo("180.00");
  }

  @Test
  void joinsThePagesOfOneTable() {
    String header = EXPENDITURE.substring(0, EXPENDITURE.indexOf("1||合计"));
    String cut = EXPENDITURE.replace("5|213|农林水支出", "\n2\n" + header + "5|213|农林水支出");
    Table table = table(Printed.read(INCOME_AND_EXPENDITURE + cut), "expenditure");
    assertThat(table.rows())
        .extracting(Row::key)
        .containsExactly("合计", "201", "20103", "2010301", "213", "21303", "2130301", "2130305");
  }

  @Test
  void rejoinsCodesAndFiguresThatALineWrapHasSplitAndSaysSo() {
    String wrapped = EXPENDITURE.replace("2130305|水利工程建设|180.00", "21303⏎05|水利工⏎程建设|180.0 0");
    Publication read = Printed.read(INCOME_AND_EXPENDITURE + wrapped);
    assertThat(cell(read, "expenditure", "2130305", "合计")).isEqualTo("180.00");
    assertThat(cell(read, "expenditure", "2130305", "科目名称")).isEqualTo("水利工程建设");
    assertThat(read.repairs()).extracting(Repair::read).containsExactly("2130305", "180.00");
  }

  @Test
  void reportsAnAmountThatCannotBeRead() {
    String damaged = EXPENDITURE.replace("2130305|水利工程建设|180.00", "2130305|水利工程建设|1口0.00");
    Publication read = Printed.read(INCOME_AND_EXPENDITURE + damaged);
    Cell cell = table(read, "expenditure").cell("2130305", "合计").orElseThrow();
    assertThat(cell.state()).isEqualTo(Cell.State.UNREAD);
    assertThat(read.unread()).extracting(Unread::text).containsExactly("1口0.00");
    assertThat(cell(read, "expenditure", "2130305", "项目支出")).isEqualTo("180.00");
  }

  @Test
  void keepsTheDamageOfALostCellInItsRow() {
    String damaged = EXPENDITURE.replace("6|21303|水利|200.00|", "6|水利|200.00|");
    Publication read = Printed.read(INCOME_AND_EXPENDITURE + damaged);
    assertThat(cell(read, "expenditure", "2130305", "合计")).isEqualTo("180.00");
    assertThat(read.unread()).hasSize(1);
  }

  @Test
  void knowsARowWhoseCodeIsLostByItsNameInAnotherTable() {
    String revenue =
        """
        部门预算收入总表
        单位：万元
        序号|功能分类科目||合计|本年收入||||||||上年结转
        |科目编码|科目名称||小计|财政拨款收入|财政专户收入|事业收入|经营收入|上级补助收入|附属单位上缴收入|其他收入|
        栏次|1|2|3|4|5|6|7|8|9|10|11|12
        1||合计|300.00|300.00|300.00|||||||
        2|213|农林水支出|200.00|200.00|200.00|||||||
        3|21303|水利|200.00|200.00|200.00|||||||
        4||水利工程建设|180.00|180.00|180.00|||||||
        """;
    Publication read = Printed.read(INCOME_AND_EXPENDITURE + revenue + EXPENDITURE);
    assertThat(cell(read, "revenue", "2130305", "合计")).isEqualTo("180.00");
    assertThat(cell(read, "revenue", "2130305", "科目编码")).isEmpty();
    assertThat(read.repairs()).extracting(Repair::read).contains("2130305");
  }

  @Test
  void splitsCodeAndNameThatAreGluedTogether() {
    String glued = EXPENDITURE.replace("213|农林水支出|200.00", "213农林水支出|200.00");
    assertThat(cell(Printed.read(INCOME_AND_EXPENDITURE + glued), "expenditure", "213", "合计"))
        .isEqualTo("200.00");
  }

  @Test
  void tellsTablesWithOneHeaderApartByTheirOrder() {
    String body =
        """
        序号|功能分类科目||合计|基本支出|项目支出
        |科目编码|科目名称|||
        栏次|1|2|3|4|5
        """;
    String filled = body + "1||合计|7.00|3.00|4.00\n2|201|一般公共服务支出|7.00|3.00|4.00\n";
    Publication read =
        Printed.read(
            INCOME_AND_EXPENDITURE
                + "部门预算一般公共预算财政拨款支出表\n单位：万元\n"
                + filled
                + "部门预算政府性基金预算财政拨款支出表\n单位：万元\n"
                + body
                + "注：无政府性基金预算财政拨款预算，空表列示。\n部门预算国有资本经营预算财政拨款支出表\n单位：万元\n"
                + body
                + "注：无国有资本经营预算财政拨款预算，空表列示。\n");
    assertThat(read.tables())
        .extracting(Table::key)
        .containsExactly(
            "revenue_expenditure", "general_expenditure", "government_fund", "state_capital");
    assertThat(table(read, "state_capital").note()).contains("国有资本经营");
    assertThat(table(read, "government_fund").isEmpty()).isTrue();
  }

  @Test
  void findsEveryBudgetOfABooklet() {
    String unit =
        (INCOME_AND_EXPENDITURE + EXPENDITURE)
            .replace("512清河口县水务局", "512001清河口县河道管理所")
            .replace("部门预算", "单位预算");
    List<Publication> read = Printed.readAll(INCOME_AND_EXPENDITURE + EXPENDITURE + unit);
    assertThat(read).extracting(p -> p.organization().code()).containsExactly("512", "512001");
    assertThat(read.get(1).tables()).hasSize(2);
  }

  @Test
  void saysWhatCameNearestWhenADocumentIsNoBudget() {
    Recognition none = Printed.recognise("2024年度水务收支汇总表\n今年雨水很好。\n");
    assertThat(none.publications()).isEmpty();
    assertThat(none.nearest().getFirst().likeness()).isBetween(30, 99);
  }

  @Test
  void knowsAClassByANameOfOld() {
    String old = INCOME_AND_EXPENDITURE.replace("十三、农林水支出", "十、医疗卫生与计划生育支出");
    Publication read = Printed.read(old + EXPENDITURE);
    assertThat(cell(read, "revenue_expenditure", "210", "支出")).isEqualTo("200.00");
    assertThat(read.unread()).isEmpty();
  }

  @Test
  void readsFullWidthFigures() {
    Publication read =
        Printed.read(INCOME_AND_EXPENDITURE + EXPENDITURE.replace("180.00", "１８０．００"));
    Cell projects = table(read, "expenditure").cell("2130305", "项目支出").orElseThrow();
    assertThat(projects.amount().fen()).isEqualTo(180_000_000);
  }

  @Test
  void knowsTheOwnerInALineWithYearAndUnit() {
    String oneLine =
        (INCOME_AND_EXPENDITURE + EXPENDITURE)
            .replace("512清河口县水务局\n预算年度：2024\n单位：万元", "[512]清河口县水务局　预算年度：2024　单位：万元");
    Publication read = Printed.read(oneLine);
    assertThat(read.organization().code()).isEqualTo("512");
    assertThat(read.organization().name()).isEqualTo("清河口县水务局");
  }

  @Test
  void readsABookPrintedInTheFormOfAnotherYear() {
    String oldForm =
        INCOME_AND_EXPENDITURE
            .replace("一、一般公共预算拨款收入|300.00", "一、一般公共预算拨款收入|280.00")
            .replace("32|本年收入合计", "5|五、事业收入|20.00||\n32|本年收入合计");
    Publication read = Printed.read(oldForm + EXPENDITURE);
    assertThat(read.year()).isEqualTo(2024);
    assertThat(read.layout()).isEqualTo("hebei-2023");
    assertThat(cell(read, "revenue_expenditure", "事业", "收入")).isEqualTo("20.00");
  }
}
