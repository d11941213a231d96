package org.mingzhang.core.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.mingzhang.core.budget.AssetHolding;
import org.mingzhang.core.budget.AssetKind;
import org.mingzhang.core.budget.Balance;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.CarryForward;
import org.mingzhang.core.budget.CarryOver;
import org.mingzhang.core.budget.ControlFigure;
import org.mingzhang.core.budget.Disclosure;
import org.mingzhang.core.budget.ExpenditureClass;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.budget.Institution;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.budget.Use;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;

/** Makes up the lines, projects, purchases and assets of one unit. */
final class UnitMaker {

  private static final String ABROAD = "30212";
  private static final String RECEPTION = "30217";
  private static final String DRIVING = "30231";

  private final Layout layout;
  private final Institution unit;
  private final int year;
  private final Variety variety;
  private final Dice dice;
  private final List<ExpenditureLine> lines = new ArrayList<>();
  private final List<CarryOver> carryOver = new ArrayList<>();
  private final List<CarryForward> carryForward = new ArrayList<>();

  UnitMaker(Layout layout, Institution unit, int year, Variety variety, Dice dice) {
    this.layout = layout;
    this.unit = unit;
    this.year = year;
    this.variety = variety;
    this.dice = dice;
  }

  Budget make() {
    basic();
    ProjectMaker projects = new ProjectMaker(layout, unit, year, variety, dice);
    projects.make(lines, carryOver);
    if (variety.flows()) {
      handedOn();
    }
    if (variety.carryForward() && dice.chance(0.6)) {
      carryForward.add(new CarryForward(unit.code(), "2130305", Fund.GENERAL, dice.money(0.5, 8)));
    }
    Budget open = budget(projects.projects());
    return open.withMoney(Balance.revenueFor(open), carryOver, lines, carryForward);
  }

  private Budget budget(List<Project> projects) {
    SampleTexts texts = new SampleTexts(unit.name(), year);
    return new Budget(
        new Organization(layout.tablesFirst() ? unit.code() : "", unit.name(), Level.UNIT),
        year,
        List.of(unit),
        List.of(),
        carryOver,
        lines,
        carryForward,
        controls(),
        projects,
        new PurchaseMaker(unit, year, dice).make(projects, lines),
        assets(),
        texts.texts(),
        texts.targets(),
        variety.secrecy() ? Secrets.DEPTHS : Disclosure.FULL,
        new TreeMap<>());
  }

  /** Wages and office money: of the general budget, and of what an institution earns. */
  private void basic() {
    boolean office = unit.administrative();
    String running = office ? "2130301" : "2130306";
    for (String pay : List.of("30101", "30102", "30103", "30107")) {
      add(running, pay, ExpenditureClass.PERSONNEL, dice.money(20, 160));
    }
    add("2080505", "30108", ExpenditureClass.PERSONNEL, dice.money(12, 60));
    add(office ? "2101101" : "2101102", "30110", ExpenditureClass.PERSONNEL, dice.money(6, 30));
    add("2210201", "30113", ExpenditureClass.PERSONNEL, dice.money(10, 50));
    add(office ? "2080501" : "2080502", "30302", ExpenditureClass.PERSONNEL, dice.money(1, 20));
    for (String goods : List.of("30201", "30205", "30206", "30207", "30211", "30228", "30239")) {
      add(running, goods, ExpenditureClass.PUBLIC, dice.money(0.2, 8));
    }
    add(running, RECEPTION, ExpenditureClass.PUBLIC, dice.money(0.05, 0.9));
    add(running, DRIVING, ExpenditureClass.PUBLIC, dice.money(1.5, 9));
    if (dice.chance(0.3)) {
      add(running, ABROAD, ExpenditureClass.PUBLIC, dice.money(0.5, 4));
    }
    if (variety.funds() && !office && dice.chance(0.5)) {
      own(running, "30201", ExpenditureClass.PUBLIC, Fund.OPERATING, dice.money(0.2, 3));
      own(running, "30107", ExpenditureClass.PERSONNEL, Fund.OPERATING, dice.money(2, 9));
    }
  }

  private void add(String function, String economy, ExpenditureClass kind, long fen) {
    own(function, economy, kind, Fund.GENERAL, fen);
  }

  private void own(String function, String economy, ExpenditureClass kind, Fund fund, long fen) {
    lines.add(ExpenditureLine.of(unit.code(), function, economy, fund, kind, "", fen + cents()));
  }

  private long cents() {
    return variety.cents() ? dice.number(0, 9_999) : 0;
  }

  /** Money handed up to somebody outside the department, and a small business. */
  private void handedOn() {
    if (!unit.administrative() && variety.funds()) {
      lines.add(other("2130399", "39999", Fund.OTHER, Use.TO_SUPERIOR, dice.money(1, 6)));
      lines.add(other("2130399", "30218", Fund.BUSINESS, Use.BUSINESS, dice.money(2, 12)));
    }
  }

  private ExpenditureLine other(String function, String economy, Fund fund, Use use, long fen) {
    return new ExpenditureLine(
        unit.code(),
        function,
        economy,
        "",
        fund,
        ExpenditureClass.OTHER_RUNNING,
        use,
        "",
        "",
        "",
        fen);
  }

  /** Just what is planned: nothing exceeds its control figure. */
  private List<ControlFigure> controls() {
    List<ControlFigure> controls = new ArrayList<>();
    for (Fund fund : Fund.values()) {
      for (ExpenditureClass kind : ExpenditureClass.values()) {
        long fen =
            lines.stream()
                .filter(line -> line.fund() == fund && line.kind() == kind)
                .mapToLong(ExpenditureLine::fen)
                .sum();
        if (fen > 0) {
          controls.add(new ControlFigure(unit.code(), fund, kind, fen));
        }
      }
    }
    return controls;
  }

  /** As many vehicles as the money for driving keeps on the road. */
  private List<AssetHolding> assets() {
    long driving =
        lines.stream()
            .filter(line -> line.economy().equals(DRIVING))
            .mapToLong(ExpenditureLine::fen)
            .sum();
    long vehicles = 1 + driving / (4 * Dice.STEP * 100);
    long building = dice.money(200, 2000);
    int pieces = dice.number(1, 6);
    return List.of(
        holding(AssetKind.BUILDING, dice.number(600, 4000), building),
        holding(
            AssetKind.OFFICE_SPACE, dice.number(200, 600), building / Dice.STEP / 2 * Dice.STEP),
        holding(AssetKind.VEHICLE, vehicles, vehicles * dice.money(10, 22)),
        holding(AssetKind.LARGE_EQUIPMENT, pieces, pieces * dice.money(21, 60)),
        holding(AssetKind.OTHER, 0, dice.money(30, 400)));
  }

  private AssetHolding holding(AssetKind kind, long quantity, long fen) {
    return new AssetHolding(unit.code(), kind, BigDecimal.valueOf(quantity), fen);
  }
}
