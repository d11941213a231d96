package org.mingzhang.engine.workbook.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.ControlFigure;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.budget.Purchase;
import org.mingzhang.core.budget.Use;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;

/** Takes a budget apart into the lines of the workbook's sheets. */
public final class BudgetLines {

  static final String CARRIED_OVER = "上年结转";
  static final String CARRIED_FORWARD = "年终结转";
  static final Map<Integer, String> DEPTHS = Map.of(0, "不公开", 3, "类", 5, "款", 7, "项");

  private final Budget budget;
  private final String owner;
  private final Map<String, List<Line>> lines = new LinkedHashMap<>();

  private BudgetLines(Budget budget) {
    this.budget = budget;
    this.owner = budget.organization().code();
  }

  /** The lines by sheet; a sheet without lines may be missing. */
  public static Map<String, List<Line>> of(Budget budget) {
    BudgetLines lines = new BudgetLines(budget);
    lines.unit();
    lines.money();
    lines.budget.expenditure().forEach(lines::expenditure);
    lines.budget.projects().forEach(lines::project);
    lines.budget.purchases().forEach(lines::purchase);
    budget
        .codeNames()
        .forEach(
            (code, name) -> lines.line("names", lines.owner).put("code", code).put("name", name));
    TextLines.add(budget, lines.lines);
    return lines.lines;
  }

  /** The line that says whose budget it is. */
  public static Line head(Organization organization, int year) {
    return new Line()
        .put("code", organization.code())
        .put("name", organization.name())
        .put("level", organization.level() == Level.UNIT ? "单位" : "部门")
        .put("year", year);
  }

  private Line line(String sheet, String unit) {
    Line line = new Line();
    if (!unit.equals(owner)) {
      line.put(Line.UNIT, unit);
    }
    lines.computeIfAbsent(sheet, key -> new ArrayList<>()).add(line);
    return line;
  }

  private void unit() {
    lines.put("unit", new ArrayList<>(List.of(head(budget.organization(), budget.year()))));
    budget
        .institutions()
        .forEach(
            i ->
                line("institutions", owner)
                    .put("code", i.code())
                    .put("name", i.name())
                    .put("nature", i.nature())
                    .put("rank", i.rank())
                    .put("funding", i.funding())
                    .flag("administrative", i.administrative()));
  }

  private void money() {
    budget
        .revenue()
        .forEach(
            l ->
                line("revenue", l.unit())
                    .put("function", l.function())
                    .put("fund", l.fund().word())
                    .put("amount", l.fen())
                    .put("counterpart", l.counterpart()));
    budget
        .carryOver()
        .forEach(
            l ->
                line("carry", l.unit())
                    .put("kind", CARRIED_OVER)
                    .put("function", l.function())
                    .put("fund", l.fund().word())
                    .put("origin", l.originYear() == 0 ? null : l.originYear())
                    .put("amount", l.fen()));
    budget
        .carryForward()
        .forEach(
            l ->
                line("carry", l.unit())
                    .put("kind", CARRIED_FORWARD)
                    .put("function", l.function())
                    .put("fund", l.fund().word())
                    .put("amount", l.fen()));
    budget.controls().forEach(this::control);
    budget
        .assets()
        .forEach(
            a ->
                line("assets", a.unit())
                    .put("kind", a.kind().word())
                    .put("quantity", a.quantity())
                    .put("amount", a.fen()));
  }

  private void control(ControlFigure control) {
    line("controls", control.unit())
        .put("fund", control.fund().word())
        .put("kind", control.kind() == null ? null : control.kind().word())
        .put("amount", control.fen());
  }

  private void expenditure(ExpenditureLine l) {
    boolean basic = l.kind().isBasic();
    boolean told =
        !basic
            && budget.project(l.unit(), l.project()).filter(p -> p.kind() == l.kind()).isPresent();
    line(basic ? "basic" : "spending", l.unit())
        .put("kind", told ? null : l.kind().word())
        .put("project", l.project())
        .put("function", l.function())
        .put("economy", l.economy())
        .put("government", l.governmentEconomy())
        .put("fund", l.fund().word())
        .put("use", l.use() == Use.OWN_WORK ? null : l.use().word())
        .put("detail", l.detail())
        .put("counterpart", l.counterpart())
        .put("amount", l.fen());
  }

  private void project(Project p) {
    Line head =
        line("projects", p.unit())
            .put("code", p.code())
            .put("name", p.name())
            .put("kind", p.kind().word())
            .put("purpose", p.purpose())
            .put("secret", p.secret() ? "是" : null);
    p.years().forEach((year, fen) -> head.put("years:" + year, fen));
    p.paymentPlan().forEach((month, percent) -> head.put("plan:" + month, percent));
    for (String goal : p.goals()) {
      line("goals", p.unit()).put("project", p.key()).put("goal", goal);
    }
    p.indicators()
        .forEach(
            i ->
                line("indicators", p.unit())
                    .put("project", p.key())
                    .put("level1", i.level1())
                    .put("level2", i.level2())
                    .put("level3", i.level3())
                    .put("description", i.description())
                    .put("value", i.value())
                    .put("basis", i.basis()));
  }

  private void purchase(Purchase p) {
    Line line =
        line("purchases", p.unit())
            .put("project", p.project())
            .put("code", p.code())
            .put("item", p.item())
            .put("measure", p.measure())
            .put("quantity", p.quantity())
            .put("price", p.priceFen())
            .flag("asset", p.asset());
    for (Purchase.Payment payment : p.payments()) {
      String key = (payment.carriedOver() ? "carried:" : "pay:") + payment.fund().word();
      line.put(key, Math.addExact(line.fen(key), payment.fen()));
    }
    Purchase.Reservation reservation = p.reservation();
    if (reservation != null) {
      line.put("reserved", reservation.fen()).put("reason", reservation.reason());
    }
  }
}
