package org.mingzhang.app.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mingzhang.app.review.SumChange.By;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeList;
import org.mingzhang.core.code.CodeLists;

/** Finds the sums of expenditure in which two budgets differ, the biggest differences first. */
final class SumChanges {

  private static final int CLASS_DIGITS = 3;

  private final Budget before;
  private final Budget after;
  private final List<SumChange> changes = new ArrayList<>();

  private SumChanges(Budget before, Budget after) {
    this.before = before;
    this.after = after;
  }

  static List<SumChange> between(Budget before, Budget after) {
    SumChanges sums = new SumChanges(before, after);
    sums.add(By.TOTAL, (budget, line) -> "", code -> "");
    sums.add(By.FUND, (budget, line) -> line.fund().code(), code -> word(code));
    sums.add(
        By.FUNCTION,
        (budget, line) -> start(line.function()),
        code -> name(CodeLists.standard().functional(), code, after.year()));
    sums.add(
        By.ECONOMY,
        (budget, line) -> start(line.economy()),
        code -> name(CodeLists.standard().departmentEconomic(), code, after.year()));
    // A project that goes on may have another code each year, but keeps its name.
    sums.add(By.PROJECT, SumChanges::project, name -> name);
    return sums.changes;
  }

  static long total(Budget budget) {
    return budget.expenditure().stream().mapToLong(ExpenditureLine::fen).reduce(0, Math::addExact);
  }

  private void add(
      By by, BiFunction<Budget, ExpenditureLine, String> key, Function<String, String> name) {
    Map<String, Long> old = sums(before, key);
    Map<String, Long> now = sums(after, key);
    Set<String> codes = new LinkedHashSet<>(old.keySet());
    codes.addAll(now.keySet());
    codes.stream()
        .filter(code -> by == By.TOTAL || !code.isEmpty())
        .map(
            code ->
                new SumChange(
                    by,
                    by == By.PROJECT ? "" : code,
                    name.apply(code),
                    old.getOrDefault(code, 0L),
                    now.getOrDefault(code, 0L)))
        .filter(sum -> sum.difference() != 0)
        .sorted(Comparator.comparingLong((SumChange sum) -> -Math.abs(sum.difference())))
        .forEach(changes::add);
  }

  private static Map<String, Long> sums(
      Budget budget, BiFunction<Budget, ExpenditureLine, String> key) {
    Map<String, Long> sums = new LinkedHashMap<>();
    budget
        .expenditure()
        .forEach(line -> sums.merge(key.apply(budget, line), line.fen(), Math::addExact));
    return sums;
  }

  private static String start(String code) {
    return code.length() < CLASS_DIGITS ? code : code.substring(0, CLASS_DIGITS);
  }

  private static String name(CodeList list, String code, int year) {
    return list.find(code, year).map(Code::name).orElse("");
  }

  private static String word(String fund) {
    return Fund.of(fund).map(Fund::word).orElse("");
  }

  private static String project(Budget budget, ExpenditureLine line) {
    return budget.project(line.unit(), line.project()).map(Project::name).orElse(line.project());
  }
}
