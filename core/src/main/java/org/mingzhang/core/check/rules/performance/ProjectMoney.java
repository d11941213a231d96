package org.mingzhang.core.check.rules.performance;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.check.Facts;
import org.mingzhang.core.check.Finding.Place;
import org.mingzhang.core.check.Places;
import org.mingzhang.core.check.TableFacts;
import org.mingzhang.core.code.CodeName;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Cell;
import org.mingzhang.core.publication.ProjectSheet;

/** What a project may cost: its head says so, or where the form has no head, procurement does. */
record ProjectMoney(Map<ProjectSheet, Limit> limits) {

  /** A budget and where it is printed. */
  record Limit(Amount amount, Place place) {}

  /** Factors of the units of money, in fen. */
  private static final Map<String, BigDecimal> FEN =
      Map.of(
          "元", BigDecimal.valueOf(100),
          "千元", BigDecimal.valueOf(100_000),
          "万元", BigDecimal.valueOf(1_000_000),
          "百万元", BigDecimal.valueOf(100_000_000),
          "亿元", BigDecimal.valueOf(10_000_000_000L));

  static ProjectMoney of(Facts facts) {
    return facts.index(ProjectMoney.class, ProjectMoney::collect);
  }

  Optional<Limit> limit(ProjectSheet sheet) {
    return Optional.ofNullable(limits.get(sheet));
  }

  /** A target value in fen; null if it is not plain money. */
  static @Nullable BigDecimal fen(Target target) {
    return fen(target, target.unit());
  }

  /**
   * Its figure in fen, in a unit of money.
   *
   * @param unit the money of 元/人
   */
  static @Nullable BigDecimal fen(Target target, String unit) {
    BigDecimal factor = FEN.get(unit);
    BigDecimal figure = target.figure();
    return factor == null || figure == null ? null : figure.multiply(factor);
  }

  private static ProjectMoney collect(Facts facts) {
    Map<String, Limit> bought = new HashMap<>();
    Set<String> unclear = new HashSet<>();
    for (TableFacts table : facts.tables()) {
      if (table.layout().rows() instanceof RowLayout.Lines) {
        table.rowKeys().forEach(row -> collect(table, row, bought, unclear));
      }
    }
    Map<ProjectSheet, Limit> limits = new IdentityHashMap<>();
    List<ProjectSheet> sheets = facts.publication().projects();
    Set<String> names = new HashSet<>();
    sheets.stream()
        .map(sheet -> CodeName.plain(sheet.name()))
        .filter(name -> !names.add(name))
        .forEach(unclear::add);
    unclear.forEach(bought::remove);
    for (ProjectSheet sheet : sheets) {
      Amount head = sheet.budget().amount();
      Limit limit =
          head != null
              ? new Limit(head, Places.of(sheet, sheet.budget().origin()))
              : bought.get(CodeName.plain(sheet.name()));
      if (limit != null) {
        limits.put(sheet, limit);
      }
    }
    return new ProjectMoney(limits);
  }

  /** Projects of one name and several budgets stay without. */
  private static void collect(
      TableFacts table, String row, Map<String, Limit> bought, Set<String> unclear) {
    Cell budget = table.cell(row, "预算资金").orElse(null);
    String project = table.cell(row, "项目名称").map(Cell::text).map(CodeName::plain).orElse("");
    if (budget != null && budget.amount() != null && !project.isEmpty()) {
      Limit limit = new Limit(budget.amount(), table.place(budget));
      Limit before = bought.putIfAbsent(project, limit);
      if (before != null && before.amount().fen() != limit.amount().fen()) {
        unclear.add(project);
      }
    }
  }
}
