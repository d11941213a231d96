package org.mingzhang.core.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.budget.AssetHolding;
import org.mingzhang.core.budget.AssetKind;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.ExpenditureClass;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Institution;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.budget.Use;

/** The words, as opposed to the amounts, that templates ask for, and their conditions. */
final class Facts {

  private static final String REASON = "原因 ";
  private static final String USE = "用途 ";
  private static final int MOST_NAMED = 5;
  private static final int MOST_CHANGED = 3;

  private final Whole whole;
  private final Budget budget;
  private final @Nullable Budget last;

  Facts(Whole whole, @Nullable Whole before) {
    this.whole = whole;
    this.budget = whole.budget();
    this.last = before == null ? null : before.budget();
  }

  /** The word for a slot; empty if it is none of these. */
  Optional<String> word(String slot) {
    if (slot.startsWith(REASON)) {
      return Optional.of(plain(budget.texts().reasons().get(slot.substring(REASON.length()))));
    }
    if (slot.startsWith(USE)) {
      return Optional.of(plain(budget.texts().uses().get(slot.substring(USE.length()))));
    }
    return Optional.ofNullable(
        switch (slot) {
          case "年" -> Integer.toString(budget.year());
          case "上年" -> Integer.toString(budget.year() - 1);
          case "名称" -> budget.organization().name();
          case "主体" -> whole.fill("{主体}");
          case "项目数" -> Integer.toString(projects().size());
          case "项目名单" -> projects().stream().map(Project::name).distinct().collect(joined());
          case "变动项目" -> String.join("、", changedProjects());
          case "主要公用支出" -> String.join("、", publicItems());
          case "单位数" -> Integer.toString(budget.institutions().size());
          case "车辆" -> vehicles();
          default -> null;
        });
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("、");
  }

  /** Words that go on in a sentence have no full stop. */
  private static String plain(@Nullable String text) {
    String words = text == null ? "" : text.strip();
    return words.endsWith("。") ? words.substring(0, words.length() - 1) : words;
  }

  /** Whether a condition holds; empty if it is none of these. */
  Optional<Boolean> holds(String condition) {
    if (condition.startsWith(REASON) || condition.startsWith(USE)) {
      return word(condition).map(text -> !text.isEmpty());
    }
    return Optional.ofNullable(
        switch (condition) {
          case "上年" -> last != null;
          case "项目" -> !projects().isEmpty();
          case "变动项目" -> !changedProjects().isEmpty();
          case "主要公用支出" -> !publicItems().isEmpty();
          case "采购" -> !budget.purchases().isEmpty();
          case "职责" -> !budget.texts().duties().isEmpty();
          case "几个单位" -> budget.institutions().size() > 1;
          case "行政单位" -> budget.institutions().stream().anyMatch(Institution::administrative);
          case "部分公开" -> !budget.disclosure().depths().isEmpty();
          default -> null;
        });
  }

  private List<Project> projects() {
    return budget.projects().stream().filter(project -> !project.kind().isBasic()).toList();
  }

  /** What the public money is mostly spent on. */
  private List<String> publicItems() {
    Map<String, Long> sums = new LinkedHashMap<>();
    for (ExpenditureLine line : budget.expenditure()) {
      if (line.kind() == ExpenditureClass.PUBLIC && line.use() == Use.OWN_WORK) {
        sums.merge(line.economy(), line.fen(), Math::addExact);
      }
    }
    Names names = new Names(budget, "department-economic");
    return sums.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MOST_NAMED)
        .map(entry -> names.of(entry.getKey()))
        .toList();
  }

  /** The projects that make most of the difference to last year. */
  private List<String> changedProjects() {
    if (last == null) {
      return List.of();
    }
    Map<String, Long> now = costs(budget);
    Map<String, Long> before = costs(last);
    Set<String> names = new LinkedHashSet<>(now.keySet());
    names.addAll(before.keySet());
    List<String> changed = new ArrayList<>();
    names.stream()
        .filter(name -> difference(name, now, before) != 0)
        .sorted(Comparator.comparing((String name) -> -difference(name, now, before)))
        .limit(MOST_CHANGED)
        .forEach(changed::add);
    return changed;
  }

  private static long difference(String name, Map<String, Long> now, Map<String, Long> before) {
    return Math.abs(now.getOrDefault(name, 0L) - before.getOrDefault(name, 0L));
  }

  private static Map<String, Long> costs(Budget budget) {
    Map<String, Long> costs = new LinkedHashMap<>();
    for (Project project : budget.projects()) {
      if (!project.kind().isBasic()) {
        costs.merge(project.name(), budget.cost(project), Math::addExact);
      }
    }
    return costs;
  }

  private String vehicles() {
    return budget.assets().stream()
        .filter(holding -> holding.kind() == AssetKind.VEHICLE)
        .map(AssetHolding::quantity)
        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add)
        .toBigInteger()
        .toString();
  }
}
