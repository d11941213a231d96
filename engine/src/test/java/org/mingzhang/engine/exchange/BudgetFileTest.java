package org.mingzhang.engine.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingzhang.core.budget.AssetHolding;
import org.mingzhang.core.budget.AssetKind;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.CarryForward;
import org.mingzhang.core.budget.CarryOver;
import org.mingzhang.core.budget.ControlFigure;
import org.mingzhang.core.budget.Disclosure;
import org.mingzhang.core.budget.ExpenditureClass;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.budget.Indicator;
import org.mingzhang.core.budget.Institution;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.budget.Purchase;
import org.mingzhang.core.budget.RevenueLine;
import org.mingzhang.core.budget.Texts;
import org.mingzhang.core.budget.Use;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.OverallPerformance;
import org.mingzhang.engine.exchange.UnusableBudget.Reason;

/** A budget written to a file and read back is the same budget; a fault says where it is. */
class BudgetFileTest {

  private static final String HEAD =
      "schema: mingzhang/budget/1\nyear: 2025\norganization: {code: '512001', level: unit}\n";

  @Test
  void readsBackWhatItWrote() throws IOException, UnusableBudget {
    Budget budget = everything();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BudgetFile.write(budget, out);
    assertThat(BudgetFile.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(budget);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"fen\" : \"1234567.89\"");
  }

  @Test
  void readsYamlThatAPersonWrote() throws UnusableBudget {
    Budget budget =
        read(
            HEAD
                + """
                expenditure:
                  - {function: '2130301', economy: '30201', fund: 一般公共预算, kind: 公用经费, fen: 12000.50}
                """);
    assertThat(budget.expenditure())
        .containsExactly(
            ExpenditureLine.of(
                "512001", "2130301", "30201", Fund.GENERAL, ExpenditureClass.PUBLIC, "", 1200050));
  }

  @Test
  void saysWhereAFaultIs() {
    assertFault("expenditure: [{fund: 一般公共予算}]", Reason.NOT_A_WORD, "expenditure[1].fund");
    assertFault("revenue: [{fund: 事业, fen: 1.005}]", Reason.NOT_MONEY, "revenue[1].fen");
    assertFault("revenue: [{fund: 事业, fen: 一百}]", Reason.NOT_MONEY, "revenue[1].fen");
    assertFault("revenue: [{fen: 1}]", Reason.MISSING, "revenue[1].fund");
    assertFault("revenues: []", Reason.UNKNOWN_FIELD, "revenues");
    assertFault("projects: {}", Reason.NOT_A_LIST, "projects");
    assertFault("projects: [true]", Reason.NOT_FIELDS, "projects[1]");
    assertFault("projects: [{kind: 人员类, name: []}]", Reason.NOT_A_TEXT, "projects[1].name");
    assertFault("projects: [ \"", Reason.NOT_READABLE, "4");
  }

  @Test
  void refusesOtherFiles() {
    assertThat(catchThrowableOfType(UnusableBudget.class, () -> read("schema: other")).reason())
        .isEqualTo(Reason.SCHEMA);
    assertThat(catchThrowableOfType(UnusableBudget.class, () -> read("收支总表")).reason())
        .isEqualTo(Reason.SCHEMA);
    assertThat(catchThrowableOfType(UnusableBudget.class, () -> read("")).reason())
        .isEqualTo(Reason.SCHEMA);
  }

  private static void assertFault(String yaml, Reason reason, String place) {
    UnusableBudget fault = catchThrowableOfType(UnusableBudget.class, () -> read(HEAD + yaml));
    assertThat(fault.reason()).as(yaml).isEqualTo(reason);
    assertThat(fault.message(Locale.CHINESE)).contains(place);
    assertThat(fault.message(Locale.ENGLISH)).contains(place);
    assertThat(fault.place()).isEqualTo(place);
  }

  private static Budget read(String text) throws UnusableBudget {
    return BudgetFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Budget everything() {
    String unit = "512001";
    return new Budget(
        new Organization(unit, "清河口县水务局本级", Level.UNIT),
        2025,
        List.of(new Institution(unit, "清河口县水务局本级", "行政", "正科级", "财政拨款", true)),
        List.of(
            new RevenueLine(unit, "2130301", Fund.GENERAL, "", 123_456_789),
            new RevenueLine("512002", "2130301", Fund.FROM_SUPERIOR, unit, 100)),
        List.of(new CarryOver("", "2130305", Fund.GOVERNMENT_FUND, 2023, 5_00)),
        List.of(
            new ExpenditureLine(
                unit,
                "2130301",
                "30212",
                "50207",
                Fund.GENERAL,
                ExpenditureClass.SPECIFIC,
                Use.TO_SUBORDINATE,
                "P1",
                "教学科研出国",
                "512002",
                -1)),
        List.of(new CarryForward(unit, "2130305", Fund.OTHER, 7)),
        List.of(
            new ControlFigure(unit, Fund.GENERAL, null, 9),
            new ControlFigure(unit, Fund.GENERAL, ExpenditureClass.PUBLIC, 8)),
        List.of(
            new Project(
                unit,
                "P1",
                "河道清淤",
                ExpenditureClass.SPECIFIC,
                new TreeMap<>(Map.of(2026, 300_00L)),
                "用于清淤",
                new TreeMap<>(Map.of(3, new BigDecimal("12.5"), 12, new BigDecimal("100"))),
                List.of("完成清淤"),
                List.of(new Indicator("产出指标", "数量指标", "土方", "清淤土方", "≥4万立方米", "方案")),
                true)),
        List.of(
            new Purchase(
                unit,
                "P1",
                "A02010105",
                "台式计算机",
                "台",
                new BigDecimal("3"),
                500_00,
                List.of(new Purchase.Payment(Fund.GENERAL, true, 1500_00)),
                true,
                new Purchase.Reservation(0, "专用设备"))),
        List.of(new AssetHolding(unit, AssetKind.VEHICLE, new BigDecimal("6"), 88_00)),
        new Texts(
            List.of("负责水务"),
            new LinkedHashMap<>(Map.of("基本支出", "人员变动")),
            new LinkedHashMap<>(Map.of("机关运行经费", "办公")),
            new LinkedHashMap<>(Map.of("其他说明", List.of("无", "有"))),
            new LinkedHashMap<>(Map.of("清淤", "清除淤泥"))),
        new OverallPerformance(
            "目标",
            List.of(new OverallPerformance.Item("工程", "按期", List.of("合格率100%"))),
            List.of("保障")),
        new Disclosure(new TreeMap<>(Map.of("204", 5))),
        new TreeMap<>(Map.of("2059801", "新增科目")));
  }
}
