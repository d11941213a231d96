package org.mingzhang.core.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mingzhang.core.assemble.Assembled.Kind;
import org.mingzhang.core.assemble.Assembled.Unknown;
import org.mingzhang.core.assemble.Sources.Spent;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Disclosure;
import org.mingzhang.core.budget.ExpenditureClass;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Purchase;
import org.mingzhang.core.budget.Use;
import org.mingzhang.core.derive.Derivation;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.publication.Publication;

/**
 * Puts a published budget back together from its tables, target sheets and text, so that next
 * year's can start from it.
 *
 * <p>What the tables state is kept exactly. Where they state only totals of what the budget has as
 * lines, the totals are spread as {@link Transport} does, always the same way; the budget is one of
 * those from which all published tables follow. What is spread or missing is listed.
 */
public final class Assembly {

  private static final String RUNNING = "机关运行经费";
  private static final String THREE_PUBLIC = "three_public";
  private static final String TOTAL = "合计";

  private final Printed printed;
  private final Layout layout;
  private final UnitKeys units;

  private Assembly(Publication publication, Layout layout) {
    this.printed = new Printed(publication, layout);
    this.layout = layout;
    this.units = new UnitKeys(publication, running() > 0);
  }

  /** The budget that a publication shows, as far as it does. */
  public static Assembled of(Publication publication, Layout layout) {
    return new Assembly(publication, layout).assembled();
  }

  /** What the form that has it states as running money of offices. */
  private long running() {
    return printed.fen(THREE_PUBLIC, RUNNING, TOTAL);
  }

  private Assembled assembled() {
    Publication publication = printed.publication();
    Sources sources = new Sources(printed, units.own());
    List<ExpenditureLine> basic = new BasicLines(printed, units.own()).of(sources.spent());
    List<ExpenditureLine> all = new ArrayList<>(basic);
    sources.spent().stream().filter(s -> !s.basic()).map(this::line).forEach(all::add);
    List<ExpenditureLine> named = new ThreePublic(printed, all).lines();
    List<Purchases.Line> bought = new Purchases(printed, units).lines();
    Projects projects = new Projects(printed, units, bought, named);
    List<ExpenditureLine> lines = new ArrayList<>(projects.lines());
    if (publication.organization().level() == Level.DEPARTMENT) {
      Offices.assign(lines, units, running());
    }
    AssetPurchases assets = new AssetPurchases(printed, bought, projects);
    Budget budget =
        new Budget(
            publication.organization(),
            publication.year(),
            units.institutions(),
            sources.revenue(),
            sources.carryOver(),
            lines,
            sources.carryForward(),
            List.of(),
            projects.projects(),
            purchases(bought, projects, assets, publication.year()),
            Holdings.of(printed, units.own()),
            Words.of(publication),
            publication.overallPerformance(),
            Disclosure.FULL,
            CodeNames.of(printed));
    return new Assembled(
        budget,
        unknown(budget, projects, assets),
        Comparison.of(publication, Derivation.publication(budget, layout, null), layout));
  }

  private ExpenditureLine line(Spent spent) {
    return new ExpenditureLine(
        units.own(),
        spent.function(),
        "",
        "",
        spent.fund(),
        ExpenditureClass.SPECIFIC,
        spent.use(),
        "",
        "",
        "",
        spent.fen());
  }

  private static List<Purchase> purchases(
      List<Purchases.Line> bought, Projects projects, AssetPurchases assets, int year) {
    return bought.stream()
        .map(line -> line.purchase(projects.keyOf(line), assets.isAsset(line), year))
        .toList();
  }

  private List<Unknown> unknown(Budget budget, Projects projects, AssetPurchases assets) {
    List<Unknown> unknown = new ArrayList<>();
    List<ExpenditureLine> lines = budget.expenditure();
    add(unknown, Kind.FUNCTION_BY_ECONOMY, lines, l -> l.kind().isBasic() && hasEconomy(l));
    add(unknown, Kind.OTHER_BASIC_ECONOMY, lines, l -> l.kind().isBasic() && !hasEconomy(l));
    add(unknown, Kind.PROJECT_ECONOMY, lines, l -> !l.kind().isBasic() && !hasEconomy(l));
    add(unknown, Kind.PROJECT_CLASS, budget.projects(), p -> !p.kind().isBasic());
    if (projects.isSpread()) {
      add(unknown, Kind.PROJECT_FUNCTION, budget.projects(), p -> !p.kind().isBasic());
    }
    if (projects.withoutAmount() > 0) {
      unknown.add(new Unknown(Kind.PROJECT_AMOUNT, projects.withoutAmount()));
    }
    add(
        unknown,
        Kind.EXPENDITURE_WITHOUT_PROJECT,
        lines,
        l -> !l.kind().isBasic() && l.use() == Use.OWN_WORK && l.project().isEmpty());
    if (budget.organization().level() == Level.DEPARTMENT) {
      add(unknown, Kind.UNIT_OF_LINE, lines, l -> l.unit().isEmpty());
      add(unknown, Kind.UNIT_CODE, budget.institutions(), unit -> true);
    }
    add(unknown, Kind.ORIGIN_YEAR, budget.carryOver(), line -> true);
    if (assets.isUnknown()) {
      add(unknown, Kind.ASSET_PURCHASES, budget.purchases(), p -> p.code().startsWith("A"));
    }
    if (budget.assets().isEmpty()) {
      unknown.add(new Unknown(Kind.ASSETS, 0));
    }
    unknown.add(new Unknown(Kind.CONTROLS_AND_REASONS, 0));
    return unknown;
  }

  private static boolean hasEconomy(ExpenditureLine line) {
    return !line.economy().isEmpty();
  }

  private static <T> void add(List<Unknown> unknown, Kind kind, List<T> of, Predicate<T> which) {
    int count = (int) of.stream().filter(which).count();
    if (count > 0) {
      unknown.add(new Unknown(kind, count));
    }
  }
}
