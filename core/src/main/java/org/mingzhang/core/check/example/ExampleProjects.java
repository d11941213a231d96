package org.mingzhang.core.check.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.RuleException;
import org.mingzhang.core.indicator.IndicatorValues;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.ProjectSheetLayout;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Indicator;

/** The target sheets of an example. */
final class ExampleProjects {

  private final Layout layout;
  private final ExampleLines lines;

  ExampleProjects(Layout layout, ExampleLines lines) {
    this.layout = layout;
    this.lines = lines;
  }

  /**
   * The sheets in the order in which their numbers first appear.
   *
   * @param heads such as {@code 1.名称} → 年鉴
   */
  List<ProjectSheet> of(Map<String, String> heads) {
    SequencedMap<String, Map<String, String>> sheets = new LinkedHashMap<>();
    heads.forEach(
        (place, value) -> {
          int dot = Math.max(place.indexOf('.'), 0);
          sheets
              .computeIfAbsent(place.substring(0, dot), key -> new LinkedHashMap<>())
              .put(place.substring(dot + 1), value);
        });
    lines.projectNumbers().forEach(n -> sheets.computeIfAbsent(n, key -> new LinkedHashMap<>()));
    List<ProjectSheet> projects = new ArrayList<>();
    sheets.forEach((key, fields) -> projects.add(project(key, projects.size() + 1, fields)));
    return projects;
  }

  private ProjectSheet project(String key, int number, Map<String, String> fields) {
    return new ProjectSheet(
        number,
        fields.getOrDefault("编码", ""),
        "",
        "",
        fields.getOrDefault("名称", "项目" + number),
        figure(fields.get("预算数")),
        figure(fields.get("财政资金")),
        figure(fields.get("其他资金")),
        String.join("", lines.ofProject("用途", key)),
        paymentPlan(fields.get("支出计划")),
        lines.ofProject("目标", key),
        lines.ofProject("指标", key).stream().map(ExampleProjects::indicator).toList(),
        Origin.NONE);
  }

  /** 一级|二级|三级|描述|指标值|依据, what is left out at the end being blank. */
  private static Indicator indicator(String text) {
    String[] parts = ExampleLines.parts(text, 6);
    return new Indicator(
        parts[0],
        parts[1],
        parts[2],
        parts[3],
        parts[4],
        parts[5],
        IndicatorValues.parse(parts[4]).orElse(null),
        Origin.NONE);
  }

  /** Shares separated by {@code /}, one for each month of the form; {@code -} if left blank. */
  private SequencedMap<Integer, String> paymentPlan(@Nullable String shares) {
    SequencedMap<Integer, String> plan = new LinkedHashMap<>();
    ProjectSheetLayout form = layout.projectSheet();
    if (shares == null || form == null) {
      return plan;
    }
    String[] each = shares.split("/", -1);
    if (each.length != form.months().size()) {
      throw new RuleException("例子里的支出计划应有 " + form.months().size() + " 期：" + shares);
    }
    for (int i = 0; i < each.length; i++) {
      plan.put(form.months().get(i), each[i].equals("-") ? "" : each[i]);
    }
    return plan;
  }

  private ProjectSheet.Figure figure(@Nullable String value) {
    if (value == null) {
      return new ProjectSheet.Figure("", null, Origin.NONE);
    }
    return new ProjectSheet.Figure(
        value,
        Amount.parse(value, layout.moneyUnit(), layout.decimals()).orElse(null),
        Origin.NONE);
  }
}
