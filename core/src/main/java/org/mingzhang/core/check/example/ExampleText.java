package org.mingzhang.core.check.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.RuleException;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.ProjectSheetLayout;
import org.mingzhang.core.layout.StatementLayout;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.core.publication.Statement.Direction;
import org.mingzhang.core.publication.Statement.Measure;

/** The narrative and the projects of an example. */
final class ExampleText {

  private static final String OF_CODE = "科目";

  private final Layout layout;

  ExampleText(Layout layout) {
    this.layout = layout;
  }

  List<Statement> statements(Map<String, String> entries) {
    List<Statement> statements = new ArrayList<>();
    entries.forEach((id, value) -> statements.add(statement(id, value)));
    return statements;
  }

  private Statement statement(String id, String value) {
    StatementLayout form = form(id);
    boolean down = value.startsWith("-");
    String number = down ? value.substring(1) : value;
    MoneyUnit unit = MoneyUnit.of(number).orElse(layout.moneyUnit());
    String digits =
        number.endsWith(unit.label())
            ? number.substring(0, number.length() - unit.label().length())
            : number;
    boolean change = form.measure() == Measure.CHANGE;
    Direction direction = !change ? Direction.NONE : down ? Direction.DECREASE : Direction.INCREASE;
    return new Statement(
        id,
        form.section(),
        id + value,
        id,
        layout.firstYear() - (form.year() == StatementLayout.Year.LAST ? 1 : 0),
        digits,
        Amount.parse(digits, unit, layout.decimals()).orElse(null),
        unit.label(),
        form.measure(),
        direction,
        Origin.NONE);
  }

  /** Amounts said of a code, such as 科目2080506, need no entry in the layout. */
  private StatementLayout form(String id) {
    if (id.startsWith(OF_CODE)) {
      return new StatementLayout(
          id, "", Pattern.compile(""), Measure.LEVEL, StatementLayout.Year.THIS);
    }
    return layout.statements().stream()
        .filter(statement -> statement.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new RuleException("例子里的说明金额不存在：" + id));
  }

  List<ProjectSheet> projects(Map<String, String> entries) {
    Map<String, Map<String, String>> sheets = new LinkedHashMap<>();
    entries.forEach(
        (place, value) -> {
          int dot = place.indexOf('.');
          sheets
              .computeIfAbsent(place.substring(0, Math.max(dot, 0)), key -> new LinkedHashMap<>())
              .put(place.substring(dot + 1), value);
        });
    List<ProjectSheet> projects = new ArrayList<>();
    sheets.values().forEach(fields -> projects.add(project(projects.size() + 1, fields)));
    return projects;
  }

  private ProjectSheet project(int number, Map<String, String> fields) {
    return new ProjectSheet(
        number,
        fields.getOrDefault("编码", ""),
        "",
        "",
        fields.getOrDefault("名称", "项目" + number),
        figure(fields.get("预算数")),
        figure(fields.get("财政资金")),
        figure(fields.get("其他资金")),
        "",
        paymentPlan(fields.get("支出计划")),
        List.of(),
        List.of(),
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
