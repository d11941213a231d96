package org.mingzhang.forms.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeList;
import org.mingzhang.core.code.CodeLists;
import org.mingzhang.core.code.ProjectCode;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.RowLayout;
import org.mingzhang.core.layout.TableLayout;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.forms.samples.Line.Kind;
import org.mingzhang.forms.samples.SampleBudget.Change;
import org.mingzhang.forms.samples.SampleProject.Theme;

/** Makes up the lines, projects, purchases and assets of one unit. */
final class SampleMaker {

  private static final int REGION = 130999;
  private static final int FEWEST_PROJECTS = 6;
  private static final int MOST_PROJECTS = 12;

  /** Things that may be bought, as the catalogues call them. */
  private static final List<String> GOODS = List.of("台式计算机", "便携式计算机", "复印机", "投影仪", "碎纸机", "空调机");

  private static final List<String> WORKS = List.of("堤坝工程施工", "引水河渠工程施工");
  private static final List<String> SERVICES = List.of("印刷服务", "车辆维修和保养服务");

  private final Layout layout;
  private final SampleUnit unit;
  private final int year;
  private final Dice dice;
  private final Set<Fund> funds;
  private final boolean carryOver;

  SampleMaker(Layout layout, SampleUnit unit, int year, long seed) {
    this.layout = layout;
    this.unit = unit;
    this.year = year;
    this.dice = new Dice(seed);
    Set<String> revenues = revenueRows(layout);
    this.funds =
        Arrays.stream(Fund.values())
            .filter(fund -> isPrinted(fund, revenues))
            .filter(fund -> fund == Fund.GENERAL || dice.chance(0.5))
            .collect(Collectors.toSet());
    this.carryOver = revenues.contains("上年结转结余") && dice.chance(0.6);
  }

  SampleBudget make() {
    List<SampleProject> projects = projects();
    List<Line> basic = basic();
    return new SampleBudget(
        new Organization(layout.tablesFirst() ? unit.code() : "", unit.name(), Level.UNIT),
        year,
        List.of(unit),
        basic,
        projects,
        purchases(projects),
        assets(new Figures(basic)),
        new Change(
            sign() * dice.money(1, 40), sign() * dice.money(5, 300), -dice.money(0.05, 0.6)));
  }

  private int sign() {
    return dice.chance(0.5) ? 1 : -1;
  }

  private static boolean isPrinted(Fund fund, Set<String> revenues) {
    return revenues.contains(fund.id()) || fund == Fund.BUSINESS && revenues.contains("单位资金");
  }

  private static Set<String> revenueRows(Layout layout) {
    TableLayout table = layout.table("revenue_expenditure").orElseThrow();
    RowLayout.Side side = ((RowLayout.Fixed) table.rows()).sides().get("收入");
    return java.util.stream.Stream.concat(side.top().stream(), side.bottom().stream())
        .map(RowLayout.FixedRow::id)
        .collect(Collectors.toSet());
  }

  /** Wages and office money: always of the general budget. */
  private List<Line> basic() {
    boolean office = unit.isAdministrative();
    String running = office ? "2130301" : "2130306";
    List<Line> lines = new ArrayList<>();
    for (String pay : List.of("30101", "30102", "30103", "30107")) {
      lines.add(line(running, pay, Kind.PERSONNEL, dice.money(20, 160)));
    }
    lines.add(line("2080505", "30108", Kind.PERSONNEL, dice.money(12, 60)));
    lines.add(line(office ? "2101101" : "2101102", "30110", Kind.PERSONNEL, dice.money(6, 30)));
    lines.add(line("2210201", "30113", Kind.PERSONNEL, dice.money(10, 50)));
    lines.add(line(office ? "2080501" : "2080502", "30302", Kind.PERSONNEL, dice.money(1, 20)));
    for (String goods : List.of("30201", "30205", "30206", "30207", "30211", "30228", "30239")) {
      lines.add(line(running, goods, Kind.PUBLIC, dice.money(0.2, 8)));
    }
    lines.add(line(running, Figures.Economy.RECEPTION, Kind.PUBLIC, dice.money(0.05, 0.9)));
    lines.add(line(running, Figures.Economy.DRIVING, Kind.PUBLIC, dice.money(1.5, 9)));
    if (dice.chance(0.3)) {
      lines.add(line(running, Figures.Economy.ABROAD, Kind.PUBLIC, dice.money(0.5, 4)));
    }
    return lines;
  }

  private static Line line(String function, String economy, Kind kind, long fen) {
    return new Line(function, economy, Fund.GENERAL, kind, false, fen);
  }

  private List<SampleProject> projects() {
    List<Theme> themes = Themes.ALL.stream().filter(theme -> funds.contains(theme.fund())).toList();
    int wanted = dice.number(FEWEST_PROJECTS, MOST_PROJECTS);
    double probability = (double) wanted / themes.size();
    List<SampleProject> projects = new ArrayList<>();
    for (Theme theme : themes) {
      if (theme.fund() != Fund.GENERAL || projects.isEmpty() || dice.chance(probability)) {
        projects.add(new SampleProject(unit, theme, projectCode(), costs(theme)));
      }
    }
    return projects;
  }

  private List<Line> costs(Theme theme) {
    long fen = dice.money(theme.least(), theme.most());
    Line current =
        new Line(theme.function(), theme.economy(), theme.fund(), Kind.PROJECT, false, fen);
    if (!carryOver || dice.chance(0.6)) {
      return List.of(current);
    }
    long rest = dice.money(0.5, theme.least());
    return List.of(
        current,
        new Line(theme.function(), theme.economy(), theme.fund(), Kind.PROJECT, true, rest));
  }

  private String projectCode() {
    String serial = "%03d%08d".formatted(unit.code().hashCode() & 0xFF, dice.number(0, 99_999_999));
    ProjectCode open =
        ProjectCode.parse("%d%02dP%s0".formatted(REGION, year % 100, serial)).orElseThrow();
    return open.toString().substring(0, 20) + open.expectedCheck().orElseThrow();
  }

  /** Small purchases out of projects of the general budget that can bear them. */
  private List<SamplePurchase> purchases(List<SampleProject> projects) {
    List<SamplePurchase> purchases = new ArrayList<>();
    for (SampleProject project : projects) {
      if (project.theme().fund() == Fund.GENERAL && dice.chance(0.6)) {
        addPurchases(project, purchases);
      }
    }
    return purchases;
  }

  private void addPurchases(SampleProject project, List<SamplePurchase> purchases) {
    long left = project.lines().getFirst().fen();
    boolean works = project.theme().economy().startsWith("310");
    for (String item : List.of(dice.pick(GOODS), dice.pick(works ? WORKS : SERVICES))) {
      int quantity = GOODS.contains(item) ? dice.number(1, 6) : 1;
      long price = works && quantity == 1 ? dice.money(5, 30) : dice.money(0.2, 0.8);
      List<Code> codes = catalogue().named(item, year);
      if (!codes.isEmpty() && quantity * price <= left) {
        left -= quantity * price;
        String measure = GOODS.contains(item) ? "台" : "项";
        purchases.add(
            new SamplePurchase(project, codes.getFirst().code(), item, measure, quantity, price));
      }
    }
  }

  private static CodeList catalogue() {
    return CodeLists.standard().procurement();
  }

  /** As many vehicles as the money for driving keeps on the road. */
  private SampleAssets assets(Figures basic) {
    long driving = basic.threePublic("公务用车运行", "合计");
    long vehicles = 1 + driving / (4 * Dice.STEP * 100);
    long area = dice.number(600, 4000);
    long office = dice.number(200, 600);
    long building = dice.money(200, 2000);
    long pieces = dice.number(1, 6);
    return new SampleAssets(
        area,
        building,
        office,
        building / Dice.STEP / 2 * Dice.STEP,
        vehicles,
        vehicles * dice.money(10, 22),
        pieces,
        pieces * dice.money(21, 60),
        dice.money(30, 400));
  }
}
