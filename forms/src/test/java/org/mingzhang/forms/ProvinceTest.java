package org.mingzhang.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.forms.Printed.cell;

import org.junit.jupiter.api.Test;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Statement;

/**
 * A second province: other tables, yuan, codes over three columns. Nothing but its layout knows.
 */
class ProvinceTest {

  @Test
  void bindsAnAmountToTheItemItNames() {
    Publication read =
        Printed.read(
            """
            2025年部门支出预算总表
            编制部门：上海市某某区档案局
            单位：元
            项目||||支出预算||
            功能分类科目编码|||功能分类科目名称|合计|基本支出|项目支出
            类|款|项|||||
            201|||一般公共服务支出|2,000.50|2,000.50|
            201|26||档案事务|2,000.50|2,000.50|
            201|26|01|行政运行|2,000.50|2,000.50|
            |||合计|2,000.50|2,000.50|
            2025年部门预算编制说明
            1.“一般公共服务支出（类）档案事务（款）行政运行（项）”0.20万元，主要用于人员经费。
            """);
    assertThat(read.statements()).extracting(Statement::id).containsExactly("科目2012601");
  }

  @Test
  void readsAnotherProvinceByItsLayout() {
    Publication read =
        Printed.read(
            """
            2025年部门财务收支预算总表
            编制部门：上海市某某区档案局
            单位：元
            本年收入||本年支出|
            项目|预算数|项目|预算数
            一、财政拨款收入|3,000.50|一、一般公共服务支出|2,000.50
            1. 一般公共预算资金|3,000.50|二、卫生健康支出|1,000.00
            收入总计|3,000.50|支出总计|3,000.50
            2025年部门支出预算总表
            编制部门：上海市某某区档案局
            单位：元
            项目||||支出预算||
            功能分类科目编码|||功能分类科目名称|合计|基本支出|项目支出
            类|款|项|||||
            201|||一般公共服务支出|2,000.50|2,000.50|
            201|26||档案事务|2,000.50|2,000.50|
            201|26|01|行政运行|2,000.50|2,000.50|
            210|||卫生健康支出|1,000.00|1,000.00|
            |||合计|3,000.50|3,000.50|
            2025年部门“三公”经费和机关运行经费预算表
            单位：万元
            合计|因公出国(境)费|公务接待费|公务用车购置及运行费|||机关运行经费预算数
            |||小计|购置费|运行费|
            0.95||0.95||||22.10
            """);
    assertThat(read.layout()).isEqualTo("shanghai-2025");
    assertThat(read.organization().name()).isEqualTo("上海市某某区档案局");
    assertThat(cell(read, "revenue_expenditure", "210", "支出")).isEqualTo("1,000.00");
    assertThat(cell(read, "expenditure", "2012601", "合计")).isEqualTo("2,000.50");
    assertThat(cell(read, "three_public", "公务接待", "合计")).isEqualTo("0.95");
    assertThat(cell(read, "three_public", "机关运行经费", "合计")).isEqualTo("22.10");
    assertThat(Printed.table(read, "three_public").unit()).isEqualTo(MoneyUnit.TEN_THOUSAND_YUAN);
    assertThat(Printed.table(read, "expenditure").unit()).isEqualTo(MoneyUnit.YUAN);
  }
}
