package org.mingzhang.core.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingzhang.core.budget.CarryOver;
import org.mingzhang.core.budget.ExpenditureClass;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.budget.Indicator;
import org.mingzhang.core.budget.Institution;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.code.ProjectCode;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.ProjectSheetLayout;
import org.mingzhang.core.money.Amount;

/** Makes up the projects of one unit and what they cost. */
final class ProjectMaker {

  private static final int REGION = 130999;
  private static final int FEWEST = 3;
  private static final int MOST = 6;
  private static final List<String> LEVELS = List.of("产出指标", "效益指标", "满意度指标");
  private static final List<Integer> SHARES = List.of(25, 60, 100, 100);
  private static final List<Fund> MIXED =
      List.of(Fund.FROM_SUPERIOR, Fund.FROM_SUBORDINATES, Fund.BUSINESS, Fund.OTHER);

  private final Layout layout;
  private final Institution unit;
  private final int year;
  private final Variety variety;
  private final Dice dice;
  private final Set<Fund> funds;
  private final List<Project> projects = new ArrayList<>();

  ProjectMaker(Layout layout, Institution unit, int year, Variety variety, Dice dice) {
    this.layout = layout;
    this.unit = unit;
    this.year = year;
    this.variety = variety;
    this.dice = dice;
    this.funds =
        Arrays.stream(Fund.values())
            .filter(fund -> fund == Fund.GENERAL || variety.funds() && dice.chance(0.5))
            .collect(Collectors.toSet());
  }

  List<Project> projects() {
    return projects;
  }

  void make(List<ExpenditureLine> lines, List<CarryOver> carryOver) {
    List<Theme> themes = ownThemes();
    double probability = Math.min(1, (double) dice.number(FEWEST, MOST) / themes.size());
    for (Theme theme : themes) {
      if (theme.fund() != Fund.GENERAL || projects.isEmpty() || dice.chance(probability)) {
        make(theme, lines, carryOver);
      }
    }
  }

  /** Each unit has work of its own: no two share a theme. */
  private List<Theme> ownThemes() {
    int units = SampleUnit.ALL.size();
    int index = SampleUnit.ALL.indexOf(unit);
    return IntStream.range(0, Themes.ALL.size())
        .filter(i -> i % units == index)
        .mapToObj(Themes.ALL::get)
        .filter(theme -> funds.contains(theme.fund()))
        .toList();
  }

  private void make(Theme theme, List<ExpenditureLine> lines, List<CarryOver> carryOver) {
    String code = projectCode();
    long fen = dice.money(theme.least(), theme.most()) + cents();
    ExpenditureClass kind =
        theme.economy().startsWith("310")
            ? ExpenditureClass.SPECIFIC
            : ExpenditureClass.OTHER_RUNNING;
    ExpenditureLine line =
        ExpenditureLine.of(
            unit.code(), theme.function(), theme.economy(), theme.fund(), kind, code, fen);
    lines.add(line);
    long cost = fen;
    if (variety.carryOver() && dice.chance(0.3)) {
      long rest = dice.money(0.5, theme.least());
      lines.add(line.with(theme.fund(), rest));
      carryOver.add(
          new CarryOver(
              unit.code(), theme.function(), theme.fund(), year - dice.number(1, 2), rest));
      cost += rest;
    }
    if (variety.funds() && theme.fund() == Fund.GENERAL && dice.chance(0.2)) {
      Fund other = dice.pick(MIXED);
      if (funds.contains(other)) {
        long part = dice.money(0.5, 6);
        lines.add(line.with(other, part));
        cost += part;
      }
    }
    projects.add(project(theme, code, kind, cost));
  }

  private long cents() {
    return variety.cents() ? dice.number(0, 9_999) : 0;
  }

  private Project project(Theme theme, String code, ExpenditureClass kind, long cost) {
    return new Project(
        unit.code(),
        code,
        theme.name(),
        kind,
        kind == ExpenditureClass.SPECIFIC && dice.chance(0.3)
            ? new TreeMap<>(Map.of(year + 1, cost))
            : new TreeMap<>(),
        theme.purpose(),
        plan(),
        theme.goals(),
        theme.indicators().stream().map(fields -> indicator(fields, cost)).toList(),
        variety.secrecy() && theme.name().contains("执法"));
  }

  private SortedMap<Integer, BigDecimal> plan() {
    SortedMap<Integer, BigDecimal> plan = new TreeMap<>();
    ProjectSheetLayout form = layout.projectSheet();
    if (form != null) {
      for (int i = 0; i < form.months().size(); i++) {
        plan.put(form.months().get(i), BigDecimal.valueOf(SHARES.get(i)));
      }
    }
    return plan;
  }

  private Indicator indicator(List<String> fields, long cost) {
    String level2 = fields.get(0);
    ProjectSheetLayout form = layout.projectSheet();
    List<String> level1 = form == null ? LEVELS : form.level1();
    String budget = new Amount(cost, layout.moneyUnit(), layout.decimals()).print();
    return new Indicator(
        level1.get(level1(level2)),
        level2,
        fields.get(1),
        fields.get(2),
        fields.get(3).replace("{预算数}", budget),
        fields.get(4));
  }

  /** Output, effect, satisfaction. */
  private static int level1(String level2) {
    if (level2.contains("满意")) {
      return 2;
    }
    return level2.contains("效益") ? 1 : 0;
  }

  private String projectCode() {
    String serial = "%03d%08d".formatted(unit.code().hashCode() & 0xFF, dice.number(0, 99_999_999));
    ProjectCode open =
        ProjectCode.parse("%d%02dP%s0".formatted(REGION, year % 100, serial)).orElseThrow();
    return open.toString().substring(0, 20) + open.expectedCheck().orElseThrow();
  }
}
