package org.mingzhang.engine.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
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
import org.mingzhang.core.code.Code;
import org.mingzhang.core.code.CodeLists;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.OverallPerformance;

/** Budgets with a bit of everything, the same for the same seed; basic expenditure comes first. */
final class RandomBudget {

  static final int YEAR = 2027;

  private static final List<Code> FUNCTIONS = codes(CodeLists.standard().functional(), 7);
  private static final List<Code> ECONOMY = codes(CodeLists.standard().departmentEconomic(), 5);
  private static final List<Code> GOVERNMENT = codes(CodeLists.standard().governmentEconomic(), 5);
  private static final List<Code> CATALOGUE = codes(CodeLists.standard().procurement(), 9);

  private final Random random;
  private final List<String> units;
  private final List<Project> projects = new ArrayList<>();

  private RandomBudget(long seed) {
    random = new Random(seed);
    units = seed % 3 == 0 ? List.of("512001", "512002", "512003") : List.of("512001");
  }

  private static List<Code> codes(org.mingzhang.core.code.CodeList list, int digits) {
    return list.inForce(YEAR).stream().filter(code -> code.code().length() == digits).toList();
  }

  static Budget of(long seed) {
    return new RandomBudget(seed).budget();
  }

  private Budget budget() {
    projects.addAll(many(5, this::project));
    List<ExpenditureLine> expenditure = new ArrayList<>(many(12, () -> expenditure(true)));
    expenditure.addAll(many(12, () -> expenditure(false)));
    return new Budget(
        units.size() > 1
            ? new Organization("512", "清河口县水务局", Level.DEPARTMENT)
            : new Organization("512001", "清河口县水务局本级", Level.UNIT),
        YEAR,
        units.stream()
            .map(code -> new Institution(code, "单位" + code, "事业", "股级", "财政拨款", chance()))
            .toList(),
        many(6, () -> new RevenueLine(unit(), function(), fund(), chance() ? "512009" : "", fen())),
        many(4, () -> new CarryOver(unit(), function(), fund(), chance() ? 2025 : 0, fen())),
        expenditure,
        many(3, () -> new CarryForward(unit(), function(), fund(), fen())),
        many(3, () -> new ControlFigure(unit(), fund(), chance() ? kind() : null, fen())),
        projects,
        many(4, this::purchase),
        many(4, () -> new AssetHolding(unit(), one(AssetKind.values()), number(), fen())),
        texts(),
        new OverallPerformance(
            word(),
            many(2, () -> new OverallPerformance.Item(word(), word(), many(2, this::word))),
            many(2, this::word)),
        new Disclosure(new TreeMap<>(chance() ? Map.of("204", 5, "20402", 0) : Map.of())),
        new TreeMap<>(chance() ? Map.of("2130399", "本地水利支出", "2139998", "自定的项") : Map.of()));
  }

  private Project project() {
    TreeMap<Integer, Long> years = new TreeMap<>();
    many(3, () -> years.put(YEAR + 1 + random.nextInt(5), fen()));
    TreeMap<Integer, BigDecimal> plan = new TreeMap<>();
    many(4, () -> plan.put(1 + random.nextInt(12), new BigDecimal(random.nextInt(101))));
    int number = projects.size() + random.nextInt(1_000_000);
    return new Project(
        unit(),
        chance() ? "13102827P%011dX".formatted(number) : "",
        "项目" + number + word(),
        kind(),
        years,
        chance() ? word() + "\n" + word() : "",
        plan,
        many(2, this::word),
        many(3, () -> new Indicator("产出指标", "数量指标", word(), word(), "≥" + number() + "%", word())),
        random.nextInt(5) == 0);
  }

  private ExpenditureLine expenditure(boolean basic) {
    Project project = projects.isEmpty() ? null : projects.get(random.nextInt(projects.size()));
    ExpenditureClass kind =
        basic
            ? chance() ? ExpenditureClass.PERSONNEL : ExpenditureClass.PUBLIC
            : chance() ? ExpenditureClass.OTHER_RUNNING : ExpenditureClass.SPECIFIC;
    boolean named = project != null && (chance() || !basic);
    return new ExpenditureLine(
        named ? project.unit() : unit(),
        function(),
        code(ECONOMY),
        chance() ? code(GOVERNMENT) : "",
        fund(),
        named && !basic && !project.kind().isBasic() ? project.kind() : kind,
        random.nextInt(6) == 0 ? one(Use.values()) : Use.OWN_WORK,
        named ? project.key() : "",
        random.nextInt(6) == 0 ? "教学科研出国" : "",
        random.nextInt(6) == 0 ? "512002" : "",
        fen());
  }

  private Purchase purchase() {
    List<Purchase.Payment> payments = new ArrayList<>();
    for (Fund fund : Fund.values()) {
      if (random.nextInt(3) == 0) {
        payments.add(new Purchase.Payment(fund, false, fen()));
      }
      if (random.nextInt(6) == 0) {
        payments.add(new Purchase.Payment(fund, true, fen()));
      }
    }
    Project project = projects.isEmpty() ? null : projects.getFirst();
    return new Purchase(
        project == null ? unit() : project.unit(),
        project == null ? "" : project.key(),
        code(CATALOGUE),
        word(),
        "台",
        number(),
        fen(),
        payments,
        chance(),
        chance() ? new Purchase.Reservation(chance() ? 0 : fen(), word()) : null);
  }

  private Texts texts() {
    LinkedHashMap<String, String> reasons = new LinkedHashMap<>();
    many(3, () -> reasons.put("事项" + random.nextInt(9), word()));
    LinkedHashMap<String, List<String>> additions = new LinkedHashMap<>();
    additions.put("其他说明", List.of(word(), word() + " 2027.5"));
    return new Texts(
        many(3, this::word),
        reasons,
        new LinkedHashMap<>(Map.of("机关运行经费", word())),
        additions,
        new LinkedHashMap<>(Map.of("清淤", word())));
  }

  private <T> List<T> many(int most, Supplier<T> one) {
    List<T> many = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      many.add(one.get());
    }
    return many;
  }

  private boolean chance() {
    return random.nextBoolean();
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private String unit() {
    return units.get(random.nextInt(units.size()));
  }

  private String function() {
    return code(FUNCTIONS);
  }

  private String code(List<Code> codes) {
    return codes.get(random.nextInt(codes.size())).code();
  }

  private Fund fund() {
    return one(Fund.values());
  }

  private ExpenditureClass kind() {
    return one(ExpenditureClass.values());
  }

  /** Of every size, to the fen; sometimes negative, sometimes nothing. */
  private long fen() {
    long size = (long) Math.pow(10, random.nextInt(14));
    return random.nextLong(-size / 10, size);
  }

  private BigDecimal number() {
    BigDecimal number =
        new BigDecimal(random.nextInt(100_000)).movePointLeft(2).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private String word() {
    return one(
        new String[] {
          "完成堤防加固", "第1条：100%", "2027年", "=1+1", "“引号”、<尖括号>&", "1,234.50", "合计数", "人员增加3人，工资增加"
        });
  }
}
