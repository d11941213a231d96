package org.mingzhang.engine.workbook.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.mingzhang.core.budget.AssetHolding;
import org.mingzhang.core.budget.AssetKind;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.CarryForward;
import org.mingzhang.core.budget.CarryOver;
import org.mingzhang.core.budget.ControlFigure;
import org.mingzhang.core.budget.ExpenditureClass;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.budget.Indicator;
import org.mingzhang.core.budget.Institution;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.budget.Purchase;
import org.mingzhang.core.budget.RevenueLine;
import org.mingzhang.core.budget.Use;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;

/**
 * Puts the lines of the sheets together to a budget; the way back of {@link BudgetLines}. Basic
 * expenditure comes before that of projects, as the sheets do.
 */
public final class LinesBudget {

  private final Map<String, List<Line>> lines;
  private final String owner;
  private final BiConsumer<Object, Line> told;

  private LinesBudget(Map<String, List<Line>> lines, String owner, BiConsumer<Object, Line> told) {
    this.lines = lines;
    this.owner = owner;
    this.told = told;
  }

  /**
   * Makes the budget of lines whose required columns are all there.
   *
   * @param lines by sheet
   */
  public static Budget of(Map<String, List<Line>> lines) {
    return of(lines, (part, line) -> {});
  }

  /**
   * Makes the budget and tells of each of its parts (lines of money, projects, purchases, holdings)
   * from which line it was made.
   *
   * @param lines by sheet
   */
  public static Budget of(Map<String, List<Line>> lines, BiConsumer<Object, Line> told) {
    Line head = lines.getOrDefault("unit", List.of()).stream().findFirst().orElse(new Line());
    return new LinesBudget(lines, head.text("code"), told).budget(head);
  }

  /** The parts that lines are made into. */
  private <T> List<T> all(List<Line> own, Function<Line, T> make) {
    List<T> parts = new ArrayList<>();
    for (Line line : own) {
      T part = make.apply(line);
      told.accept(part, line);
      parts.add(part);
    }
    return parts;
  }

  private Budget budget(Line head) {
    List<ExpenditureLine> expenditure = new ArrayList<>();
    expenditure.addAll(all(of("basic"), line -> expenditure(line, ExpenditureClass.PERSONNEL)));
    Map<List<String>, ExpenditureClass> classes = classes();
    expenditure.addAll(
        all(
            of("spending"),
            line -> {
              List<String> project = List.of(line.unit(owner), line.text("project"));
              return expenditure(line, classes.getOrDefault(project, ExpenditureClass.SPECIFIC));
            }));
    return new Budget(
        new Organization(
            owner,
            head.text("name"),
            head.text("level").equals("部门") ? Level.DEPARTMENT : Level.UNIT),
        head.year("year"),
        all(of("institutions"), LinesBudget::institution),
        all(of("revenue"), this::revenue),
        all(carried(BudgetLines.CARRIED_OVER), this::carryOver),
        expenditure,
        all(carried(BudgetLines.CARRIED_FORWARD), this::carryForward),
        all(of("controls"), this::control),
        projects(),
        all(of("purchases"), this::purchase),
        all(of("assets").stream().filter(LinesBudget::isHeld).toList(), this::asset),
        TextLines.texts(of("texts")),
        TextLines.targets(of("targets")),
        TextLines.disclosure(of("disclosure")),
        names());
  }

  private SortedMap<String, String> names() {
    SortedMap<String, String> names = new TreeMap<>();
    of("names").forEach(line -> names.put(line.text("code"), line.text("name")));
    return names;
  }

  private List<Line> of(String sheet) {
    return lines.getOrDefault(sheet, List.of());
  }

  private List<Line> carried(String kind) {
    return of("carry").stream().filter(line -> line.text("kind").equals(kind)).toList();
  }

  private static Institution institution(Line l) {
    return new Institution(
        l.text("code"),
        l.text("name"),
        l.text("nature"),
        l.text("rank"),
        l.text("funding"),
        l.flag("administrative"));
  }

  private RevenueLine revenue(Line l) {
    return new RevenueLine(
        l.unit(owner), l.text("function"), l.fund("fund"), l.text("counterpart"), l.fen("amount"));
  }

  private CarryOver carryOver(Line l) {
    return new CarryOver(
        l.unit(owner), l.text("function"), l.fund("fund"), l.year("origin"), l.fen("amount"));
  }

  private CarryForward carryForward(Line l) {
    return new CarryForward(l.unit(owner), l.text("function"), l.fund("fund"), l.fen("amount"));
  }

  private ControlFigure control(Line l) {
    return new ControlFigure(
        l.unit(owner),
        l.fund("fund"),
        l.has("kind") ? l.word(ExpenditureClass.class, "kind", ExpenditureClass.PUBLIC) : null,
        l.fen("amount"));
  }

  private ExpenditureLine expenditure(Line l, ExpenditureClass usual) {
    return new ExpenditureLine(
        l.unit(owner),
        l.text("function"),
        l.text("economy"),
        l.text("government"),
        l.fund("fund"),
        l.word(ExpenditureClass.class, "kind", usual),
        l.word(Use.class, "use", Use.OWN_WORK),
        l.text("project"),
        l.text("detail"),
        l.text("counterpart"),
        l.fen("amount"));
  }

  private Map<List<String>, ExpenditureClass> classes() {
    Map<List<String>, ExpenditureClass> classes = new HashMap<>();
    for (Line line : of("projects")) {
      classes.put(List.of(line.unit(owner), key(line)), kind(line));
    }
    return classes;
  }

  private static ExpenditureClass kind(Line project) {
    return project.word(ExpenditureClass.class, "kind", ExpenditureClass.SPECIFIC);
  }

  /** What lines call the project of a line of the sheet of projects by. */
  public static String key(Line project) {
    return project.has("code") ? project.text("code") : project.text("name");
  }

  private List<Project> projects() {
    Map<List<String>, List<Line>> goals = byProject("goals");
    Map<List<String>, List<Line>> indicators = byProject("indicators");
    return all(
        of("projects"),
        l -> {
          List<String> key = List.of(l.unit(owner), key(l));
          return new Project(
              l.unit(owner),
              l.text("code"),
              l.text("name"),
              kind(l),
              l.members("years", Integer::valueOf, Long.class),
              l.text("purpose"),
              l.members("plan", Integer::valueOf, BigDecimal.class),
              goals.getOrDefault(key, List.of()).stream().map(goal -> goal.text("goal")).toList(),
              indicators.getOrDefault(key, List.of()).stream().map(LinesBudget::indicator).toList(),
              l.flag("secret"));
        });
  }

  private Map<List<String>, List<Line>> byProject(String sheet) {
    Map<List<String>, List<Line>> lists = new HashMap<>();
    for (Line line : of(sheet)) {
      lists
          .computeIfAbsent(
              List.of(line.unit(owner), line.text("project")), key -> new ArrayList<>())
          .add(line);
    }
    return lists;
  }

  private static Indicator indicator(Line l) {
    return new Indicator(
        l.text("level1"),
        l.text("level2"),
        l.text("level3"),
        l.text("description"),
        l.text("value"),
        l.text("basis"));
  }

  private Purchase purchase(Line l) {
    List<Purchase.Payment> payments = new ArrayList<>();
    for (Fund fund : Fund.values()) {
      payment(l, "pay:", fund, payments);
      payment(l, "carried:", fund, payments);
    }
    boolean reserved = l.has("reserved") || l.has("reason");
    return new Purchase(
        l.unit(owner),
        l.text("project"),
        l.text("code"),
        l.text("item"),
        l.text("measure"),
        l.number("quantity"),
        l.fen("price"),
        payments,
        l.flag("asset"),
        reserved ? new Purchase.Reservation(l.fen("reserved"), l.text("reason")) : null);
  }

  private static void payment(Line l, String column, Fund fund, List<Purchase.Payment> payments) {
    String key = column + fund.word();
    if (l.has(key)) {
      payments.add(new Purchase.Payment(fund, column.equals("carried:"), l.fen(key)));
    }
  }

  /** Kinds that the sheet lists and nobody filled in are not held. */
  private static boolean isHeld(Line l) {
    return l.has("quantity") || l.has("amount");
  }

  private AssetHolding asset(Line l) {
    return new AssetHolding(
        l.unit(owner),
        l.word(AssetKind.class, "kind", AssetKind.OTHER),
        l.number("quantity"),
        l.fen("amount"));
  }
}
