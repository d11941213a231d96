package org.mingzhang.core.check.book;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.mingzhang.core.check.example.Example;

/**
 * A random budget of a unit, derived so that every identity holds. Amounts are in hundredths of 万元,
 * as printed.
 */
final class ConsistentBudget {

  private static final List<String> ITEMS =
      List.of("2010301", "2010302", "2010399", "2080501", "2080505", "2120303", "2210201");
  private static final List<String> PERSONNEL = List.of("30101", "30102", "30113", "30302");
  private static final List<String> PUBLIC = List.of("30201", "30211", "30217", "30231");

  private final Random random;
  private final Map<String, Map<String, Long>> cells = new LinkedHashMap<>();

  private ConsistentBudget(Random random) {
    this.random = random;
  }

  static Example random(long seed) {
    return Example.parse(new ConsistentBudget(new Random(seed)).text());
  }

  private String text() {
    for (String table :
        List.of(
            "收支总表",
            "收入总表",
            "支出总表",
            "财政拨款收支总表",
            "一般公共预算支出表",
            "基本支出表",
            "政府性基金支出表",
            "国有资本经营支出表",
            "三公经费表",
            "政府采购表",
            "固定资产表",
            "说明",
            "项目")) {
      cells.put(table, new LinkedHashMap<>());
    }
    cells.get("国有资本经营支出表").put("合计.合计", 0L);
    items();
    economicClasses();
    purchases();
    assets();
    narrative();
    StringBuilder text = new StringBuilder();
    cells.forEach(
        (table, entries) -> {
          text.append(table).append(':');
          entries.forEach(
              (place, value) ->
                  text.append(' ').append(place).append('=').append(print(place, value)));
          text.append('\n');
        });
    return text.toString();
  }

  private static String print(String place, long amount) {
    if (place.endsWith(".数量")) {
      return Long.toString(amount);
    }
    boolean said = place.indexOf('.') < 0;
    return amount == 0 && !said ? "" : BigDecimal.valueOf(amount, 2).toPlainString();
  }

  private long amount() {
    return 1_00 + random.nextInt(900_00);
  }

  private void items() {
    Map<String, long[]> sums = new TreeMap<>();
    for (String item : ITEMS) {
      long general = amount();
      long basic = item.equals("2010302") ? 0 : general;
      long project = basic == 0 || random.nextBoolean() ? amount() : 0;
      long fund = item.equals("2120303") ? amount() : 0;
      long own = item.equals("2010399") ? amount() : 0;
      long carried = item.equals("2120303") ? Math.min(5_00, basic + project) : 0;
      for (String key : List.of("合计", item.substring(0, 3), item.substring(0, 5), item)) {
        long[] sum = sums.computeIfAbsent(key, any -> new long[5]);
        sum[0] += basic;
        sum[1] += project;
        sum[2] += fund;
        sum[3] += own;
        sum[4] += carried;
      }
    }
    long[] total = sums.remove("合计");
    row("合计", total);
    sums.forEach(this::row);
    summary(total);
  }

  private void row(String key, long[] sum) {
    long fiscal = sum[0] + sum[1] + sum[2] - sum[4];
    put("收入总表", key + ".合计", fiscal + sum[3] + sum[4]);
    put("收入总表", key + ".小计", fiscal + sum[3]);
    put("收入总表", key + ".财政拨款", fiscal);
    put("收入总表", key + ".其他", sum[3]);
    put("收入总表", key + ".上年结转", sum[4]);
    put("支出总表", key + ".合计", sum[0] + sum[1] + sum[2] + sum[3]);
    put("支出总表", key + ".基本支出", sum[0]);
    put("支出总表", key + ".项目支出", sum[1] + sum[2] + sum[3]);
    put("一般公共预算支出表", key + ".合计", sum[0] + sum[1]);
    put("一般公共预算支出表", key + ".基本支出", sum[0]);
    put("一般公共预算支出表", key + ".项目支出", sum[1]);
    if (sum[2] > 0) {
      put("政府性基金支出表", key + ".合计", sum[2]);
      put("政府性基金支出表", key + ".项目支出", sum[2]);
    }
    if (key.length() == 3) {
      put("收支总表", key + ".支出", sum[0] + sum[1] + sum[2] + sum[3]);
      put("财政拨款收支总表", key + ".合计", sum[0] + sum[1] + sum[2]);
      put("财政拨款收支总表", key + ".一般公共预算", sum[0] + sum[1]);
      put("财政拨款收支总表", key + ".政府性基金", sum[2]);
    }
  }

  private void summary(long[] total) {
    long general = total[0] + total[1];
    long all = general + total[2] + total[3];
    put("收支总表", "一般公共预算.收入", general - total[4]);
    put("收支总表", "政府性基金.收入", total[2]);
    put("收支总表", "单位资金.收入", total[3]);
    put("收支总表", "本年收入合计.收入", all - total[4]);
    put("收支总表", "上年结转结余.收入", total[4]);
    put("收支总表", "收入总计.收入", all);
    put("收支总表", "本年支出合计.支出", all);
    put("收支总表", "支出总计.支出", all);
    put("财政拨款收支总表", "一般公共预算.收入", general - total[4]);
    put("财政拨款收支总表", "政府性基金.收入", total[2]);
    put("财政拨款收支总表", "本年收入合计.收入", general + total[2] - total[4]);
    put("财政拨款收支总表", "年初结转.收入", total[4]);
    put("财政拨款收支总表", "结转一般公共预算.收入", total[4]);
    put("财政拨款收支总表", "收入总计.收入", general + total[2]);
    for (String row : List.of("本年支出合计", "支出总计")) {
      put("财政拨款收支总表", row + ".合计", general + total[2]);
      put("财政拨款收支总表", row + ".一般公共预算", general);
      put("财政拨款收支总表", row + ".政府性基金", total[2]);
    }
    put("项目", "1.预算数", total[1]);
    put("项目", "1.财政资金", total[1]);
    put("项目", "2.预算数", total[2] + total[3]);
    put("项目", "2.财政资金", total[2]);
    put("项目", "2.其他资金", total[3]);
  }

  private void economicClasses() {
    long basic = get("支出总表", "合计.基本支出");
    Map<String, Long> split = new TreeMap<>();
    long rest = basic;
    for (String code : PERSONNEL) {
      long part = rest / 5 + random.nextInt(50);
      split.put(code, part);
      rest -= part;
    }
    for (String code : PUBLIC) {
      long part = code.equals("30231") ? rest : rest / 4;
      split.put(code, part);
      rest -= part;
    }
    Map<String, long[]> rows = new TreeMap<>();
    split.forEach(
        (code, part) -> {
          for (String key : List.of("合计", code.substring(0, 3), code)) {
            rows.computeIfAbsent(key, any -> new long[2])[PERSONNEL.contains(code) ? 0 : 1] += part;
          }
        });
    long[] total = rows.remove("合计");
    economicRow("合计", total);
    rows.forEach(this::economicRow);
    threePublic(split.get("30217"), split.get("30231"));
  }

  private void economicRow(String key, long[] row) {
    put("基本支出表", key + ".合计", row[0] + row[1]);
    put("基本支出表", key + ".人员经费", row[0]);
    put("基本支出表", key + ".公用经费", row[1]);
  }

  private void threePublic(long reception, long vehicles) {
    for (String column : List.of("合计", "一般公共预算")) {
      put("三公经费表", "三公经费小计." + column, reception + vehicles);
      put("三公经费表", "公务用车." + column, vehicles);
      put("三公经费表", "公务用车运行." + column, vehicles);
      put("三公经费表", "公务接待." + column, reception);
    }
    put("固定资产表", "车辆.数量", Math.max(1, (vehicles + 7_99) / 8_00));
  }

  private void purchases() {
    long first = 1_00 + random.nextInt(20_00);
    long second = 1_00 + random.nextInt(20_00);
    for (String column : List.of("合计", "一般公共预算", "预留中小微")) {
      put("政府采购表", "合计." + column, 3 * first + second);
      put("政府采购表", "小计1." + column, 3 * first + second);
      put("政府采购表", "1." + column, 3 * first);
      put("政府采购表", "2." + column, second);
    }
    put("政府采购表", "1.数量", 3);
    put("政府采购表", "1.单价", first);
    put("政府采购表", "2.数量", 1);
    put("政府采购表", "2.单价", second);
  }

  private void assets() {
    long buildings = amount();
    long vehicles = amount();
    put("固定资产表", "资产总额.价值", buildings + vehicles);
    put("固定资产表", "房屋.价值", buildings);
    put("固定资产表", "车辆.价值", vehicles);
  }

  private void narrative() {
    said("收入总额", "收支总表", "收入总计.收入");
    said("支出总额", "收支总表", "支出总计.支出");
    said("基本支出", "支出总表", "合计.基本支出");
    said("项目支出", "支出总表", "合计.项目支出");
    said("人员经费", "基本支出表", "合计.人员经费");
    said("公用经费", "基本支出表", "合计.公用经费");
    said("机关运行经费", "基本支出表", "合计.公用经费");
    said("三公总额", "三公经费表", "三公经费小计.合计");
    put("说明", "出国费", 0);
    said("用车费", "三公经费表", "公务用车.合计");
    said("接待费", "三公经费表", "公务接待.合计");
    said("采购总额", "政府采购表", "合计.合计");
    said("固定资产总额", "固定资产表", "资产总额.价值");
  }

  private void said(String id, String table, String place) {
    put("说明", id, get(table, place));
  }

  private void put(String table, String place, long amount) {
    cells.get(table).put(place, amount);
  }

  private long get(String table, String place) {
    return cells.get(table).get(place);
  }
}
