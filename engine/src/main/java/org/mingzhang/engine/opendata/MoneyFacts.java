package org.mingzhang.engine.opendata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.CarryOver;
import org.mingzhang.core.budget.Disclosed;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.budget.Institution;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.budget.RevenueLine;
import org.mingzhang.core.budget.Use;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeList;
import org.mingzhang.core.code.CodeLists;

/**
 * The money of a budget, no finer than its published tables show it: functional items as deep as
 * the secrecy decision allows, economic items of basic expenditure only, projects by name.
 */
final class MoneyFacts {

  private static final CodeList FUNCTIONS = CodeLists.standard().functional();
  private static final CodeList ECONOMY = CodeLists.standard().departmentEconomic();
  private static final int CODE_OF_CLASS = 3;
  private static final int CODE_OF_SECTION = 5;

  private final Budget budget;

  private MoneyFacts(Budget budget) {
    this.budget = budget;
  }

  /** Revenue and expenditure of what may be published. */
  static List<FactTable> of(Budget budget) {
    MoneyFacts facts = new MoneyFacts(Disclosed.of(budget));
    return List.of(facts.revenue(), facts.expenditure());
  }

  private FactTable revenue() {
    Map<List<String>, Long> sums = new LinkedHashMap<>();
    for (RevenueLine line : budget.revenue()) {
      add(sums, revenue(line.unit(), line.function(), line.fund(), "本年收入"), line.fen());
    }
    for (CarryOver line : budget.carryOver()) {
      add(sums, revenue(line.unit(), line.function(), line.fund(), "上年结转结余"), line.fen());
    }
    return new FactTable("revenue", "收入", "revenue", FactColumn.OF_REVENUE, rows(sums));
  }

  private List<String> revenue(String unit, String function, Fund fund, String source) {
    List<String> row = new ArrayList<>(head(unit, function));
    row.add(fund.code());
    row.add(fund.word());
    row.add(source);
    return row;
  }

  private FactTable expenditure() {
    Map<List<String>, Long> sums = new LinkedHashMap<>();
    for (ExpenditureLine line : budget.expenditure()) {
      List<String> row = new ArrayList<>(head(line.unit(), line.function()));
      String economy = line.kind().isBasic() ? line.economy() : "";
      row.add(economy);
      row.add(name(ECONOMY, economy));
      row.add(line.fund().code());
      row.add(line.fund().word());
      row.add(kind(line));
      Project project = budget.project(line.unit(), line.project()).orElse(null);
      boolean shown = project != null && !line.kind().isBasic();
      row.add(shown && project != null ? project.code() : "");
      row.add(shown && project != null ? project.name() : "");
      add(sums, row, line.fen());
    }
    return new FactTable("expenditure", "支出", "expenditure", FactColumn.OF_EXPENDITURE, rows(sums));
  }

  private static String kind(ExpenditureLine line) {
    if (line.use() != Use.OWN_WORK) {
      return line.use().word();
    }
    return line.kind().isBasic() ? "基本支出" : "项目支出";
  }

  private List<String> head(String unit, String function) {
    int depth = Math.min(budget.disclosure().depth(function), function.length());
    String code = function.substring(0, depth);
    List<String> row = new ArrayList<>();
    row.add(Integer.toString(budget.year()));
    row.add(unit);
    row.add(budget.institution(unit).map(Institution::name).orElse(budget.organization().name()));
    for (int length : List.of(CODE_OF_CLASS, CODE_OF_SECTION, function.length())) {
      String level = length <= code.length() ? code.substring(0, length) : "";
      row.add(level);
      row.add(name(FUNCTIONS, level));
    }
    return row;
  }

  private String name(CodeList list, String code) {
    if (code.isEmpty()) {
      return "";
    }
    String own = budget.codeNames().get(code);
    return own != null ? own : list.find(code, budget.year()).map(Code::name).orElse("");
  }

  private static void add(Map<List<String>, Long> sums, List<String> row, long fen) {
    sums.merge(List.copyOf(row), fen, Math::addExact);
  }

  private static List<List<String>> rows(Map<List<String>, Long> sums) {
    List<List<String>> rows = new ArrayList<>();
    sums.forEach(
        (key, fen) -> {
          List<String> row = new ArrayList<>(key);
          row.add(yuan(fen));
          rows.add(row);
        });
    return rows;
  }

  /** Fen as yuan with two decimals. */
  static String yuan(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }
}
