package org.mingzhang.app;

import java.util.List;
import java.util.Map;

/** The smallest budget that is whole, as an officer copies it from Excel. */
final class TypedBudget {

  static final String PROJECT = "防汛物资储备更新";

  /** Rows for a sheet, with tabs between the cells; the first goes into a column. */
  record Block(String sheet, String from, String rows) {}

  /** The revenue that is typed first is ten too much; the office money is one too much. */
  static final List<Block> BLOCKS =
      List.of(
          new Block("revenue", "function", "2130301\t一般公共预算\t118.90\n2130314\t一般公共预算\t30.00\n"),
          new Block(
              "basic",
              "kind",
              """
              人员类\t2130301\t30101\t一般公共预算\t100.50
              公用经费\t2130301\t30201\t一般公共预算\t8.40
              """),
          new Block(
              "projects",
              "name",
              PROJECT + "\t特定目标类\t\t\t\t用于补充编织袋、救生衣、抢险灯具等防汛物资\t10\t60\t90\t100\n"),
          new Block("spending", "project", PROJECT + "\t2130314\t30218\t一般公共预算\t30.00\n"),
          new Block("goals", "project", PROJECT + "\t汛前补足县级防汛物资储备定额\n"),
          new Block(
              "indicators",
              "project",
              """
              P\t产出指标\t数量指标\t补充物资种类\t年度补充的防汛物资种类\t≥9种\t物资储备定额
              P\t产出指标\t质量指标\t物资入库验收合格率\t验收合格的物资批次比例\t100%\t物资验收办法
              P\t产出指标\t时效指标\t储备到位时间\t物资全部入库的月份\t≤5月\t防汛工作方案
              P\t产出指标\t成本指标\t物资采购成本\t采购物资的全部费用\t≤30万元\t采购合同
              P\t效益指标\t社会效益指标\t抢险响应保障率\t抢险调用时物资按时送达的次数比例\t≥98%\t调用记录
              P\t满意度指标\t服务对象满意度指标\t抢险队伍满意度\t使用物资的抢险队伍表示满意的比例\t≥95%\t问卷调查
              """
                  .replace("P\t", PROJECT + "\t")),
          new Block("purchases", "project", PROJECT + "\tA02010105\t台式计算机\t台\t4\t0.50\t\t2.00\n"),
          new Block("assets", "kind", "房屋\t1200\t300.00\n办公用房\t400\t100.00\n其他资产\t\t25.00\n"),
          new Block(
              "texts",
              "kind",
              """
              单位职责\t\t负责全县水资源管理、河湖保护、防汛抗旱和农村供水工作。
              变动原因\t基本支出\t在职人员变动和工资正常调整
              变动原因\t项目支出\t防汛物资储备任务与上年不同
              变动原因\t机关运行经费\t人员编制和办公任务与上年不同
              资金用途\t项目支出\t补足县级防汛物资储备
              资金用途\t机关运行经费\t办公、水电、邮电等日常开支
              """),
          new Block(
              "targets",
              "kind",
              """
              总体目标\t\t全年防汛物资储备到位，农村供水保证率不低于95%，河湖管护责任落实到位。
              分项目标\t（一）防汛抗旱\t汛前完成隐患排查和物资储备，预警信息及时发布。
              分项指标\t\t监测站点汛期数据到报率不低于96%。
              保障措施\t\t（一）完善制度建设，修订项目资金管理办法，明确各环节责任。
              """));

  /** What is printed once both are mended: table, row and column, and what stands there. */
  static final Map<String, String> PRINTED =
      Map.ofEntries(
          Map.entry("revenue_expenditure 一般公共预算 收入", "137.90"),
          Map.entry("revenue_expenditure 收入总计 收入", "137.90"),
          Map.entry("revenue_expenditure 支出总计 支出", "137.90"),
          Map.entry("revenue 2130301 财政拨款", "107.90"),
          Map.entry("revenue 2130314 财政拨款", "30.00"),
          Map.entry("expenditure 2130301 基本支出", "107.90"),
          Map.entry("expenditure 2130314 项目支出", "30.00"),
          Map.entry("basic_expenditure 30101 人员经费", "100.50"),
          Map.entry("basic_expenditure 30201 公用经费", "7.40"),
          Map.entry("procurement 1 单价", "0.50"),
          Map.entry("procurement 1 一般公共预算", "2.00"),
          Map.entry("assets 房屋 价值", "300.00"));

  private TypedBudget() {}
}
