package org.mingzhang.engine.opendata;

import java.util.List;

/**
 * A column of facts.
 *
 * @param name in the file, also the name of its attribute in the model
 * @param title in Chinese
 * @param type of Table Schema: {@code string}, {@code number} or {@code year}
 * @param columnType its meaning in Fiscal Data Package 1.0
 * @param dimension the dimension of the strict 0.3 model it belongs to; "" for the measure
 * @param labels the column it is the name of; "" if it is a key itself
 * @param parent the column of the coarser key; "" if there is none
 */
record FactColumn(
    String name,
    String title,
    String type,
    String columnType,
    String dimension,
    String labels,
    String parent) {

  static final String AMOUNT = "amount";

  private static final FactColumn YEAR =
      key("year", "预算年度", "year", "date:fiscal-year", "date", "");
  private static final FactColumn UNIT =
      key(
          "unit_code",
          "单位编码",
          "string",
          "administrative-classification:generic:level1:code",
          "unit",
          "");
  private static final FactColumn UNIT_NAME =
      label("unit_name", "单位名称", "administrative-classification:generic:level1:label", UNIT);
  private static final FactColumn FUNCTION_1 = function(1, "功能分类类", "");
  private static final FactColumn FUNCTION_2 = function(2, "功能分类款", "function_1_code");
  private static final FactColumn FUNCTION_3 = function(3, "功能分类项", "function_2_code");
  private static final FactColumn FUND =
      key("fund_code", "资金性质编码", "string", "fin-source:generic:level1:code", "fund", "");
  private static final FactColumn FUND_NAME =
      label("fund_name", "资金性质", "fin-source:generic:level1:label", FUND);
  private static final FactColumn VALUE =
      new FactColumn(AMOUNT, "金额（元）", "number", "value", "", "", "");

  /** What revenue is broken down by. */
  static final List<FactColumn> OF_REVENUE =
      List.of(
          YEAR,
          UNIT,
          UNIT_NAME,
          FUNCTION_1,
          named(FUNCTION_1, 1),
          FUNCTION_2,
          named(FUNCTION_2, 2),
          FUNCTION_3,
          named(FUNCTION_3, 3),
          FUND,
          FUND_NAME,
          key("source", "来源", "string", "transaction-id:code", "source", ""),
          VALUE);

  private static final FactColumn ECONOMY =
      key(
          "economy_code",
          "部门预算支出经济分类（基本支出）",
          "string",
          "economic-classification:generic:level1:code",
          "economy",
          "");
  private static final FactColumn PROJECT =
      key("project_code", "项目编码", "string", "activity:generic:project:code", "project", "");

  /** What expenditure is broken down by. */
  static final List<FactColumn> OF_EXPENDITURE =
      List.of(
          YEAR,
          UNIT,
          UNIT_NAME,
          FUNCTION_1,
          named(FUNCTION_1, 1),
          FUNCTION_2,
          named(FUNCTION_2, 2),
          FUNCTION_3,
          named(FUNCTION_3, 3),
          ECONOMY,
          label("economy_name", "经济分类名称", "economic-classification:generic:level1:label", ECONOMY),
          FUND,
          FUND_NAME,
          key("kind", "支出类别", "string", "expenditure-type:code", "kind", ""),
          PROJECT,
          label("project_name", "项目名称", "activity:generic:project:label", PROJECT),
          VALUE);

  private static FactColumn key(
      String name, String title, String type, String columnType, String dimension, String parent) {
    return new FactColumn(name, title, type, columnType, dimension, "", parent);
  }

  private static FactColumn label(String name, String title, String columnType, FactColumn of) {
    return new FactColumn(name, title, "string", columnType, of.dimension(), of.name(), "");
  }

  private static FactColumn function(int level, String title, String parent) {
    return key(
        "function_" + level + "_code",
        title,
        "string",
        "functional-classification:generic:level" + level + ":code",
        "function",
        parent);
  }

  private static FactColumn named(FactColumn function, int level) {
    return label(
        "function_" + level + "_name",
        function.title() + "名称",
        "functional-classification:generic:level" + level + ":label",
        function);
  }

  boolean isKey() {
    return !dimension.isEmpty() && labels.isEmpty();
  }
}
