package org.mingzhang.app.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.organisation.Organisation;
import org.mingzhang.app.organisation.Organisation.Kind;
import org.mingzhang.app.preparation.Campaign;
import org.mingzhang.app.preparation.Campaigns;
import org.mingzhang.app.preparation.ControlFigures;
import org.mingzhang.app.preparation.Sheets;
import org.mingzhang.app.review.BudgetSums.PlannedSums;
import org.mingzhang.app.review.ControlPage.Cell;
import org.mingzhang.app.review.ControlPage.Row;
import org.mingzhang.core.budget.ControlFigure;
import org.mingzhang.core.budget.ExpenditureClass;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.money.Amount;
import org.mingzhang.engine.opendata.Manifest;
import org.mingzhang.engine.workbook.line.Wording;
import org.springframework.stereotype.Component;

/** The control figures of one fund as a grid: a line for each unit, a column for each class. */
@Component
class ControlGrid {

  private static final String ALL_KINDS = "";
  private static final String FIELD = "c.";

  private final Campaigns campaigns;
  private final ControlFigures figures;
  private final ControlIssue issue;
  private final BudgetSums sums;

  ControlGrid(Campaigns campaigns, ControlFigures figures, ControlIssue issue, BudgetSums sums) {
    this.campaigns = campaigns;
    this.figures = figures;
    this.issue = issue;
    this.sums = sums;
  }

  /** Classes in the order of the columns; all together come first. */
  static List<String> kinds() {
    List<String> kinds = new ArrayList<>(List.of(ALL_KINDS));
    for (ExpenditureClass kind : ExpenditureClass.values()) {
      kinds.add(kind.name());
    }
    return kinds;
  }

  static String field(String code, String kind) {
    return FIELD + code + "." + kind;
  }

  static Fund fund(String name) {
    for (Fund one : Fund.values()) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    throw new NotHere();
  }

  /**
   * The page.
   *
   * @param typed fields that were typed and not taken; empty to show what was issued
   */
  ControlPage page(
      Viewer viewer,
      long id,
      Fund fund,
      String department,
      Map<String, String> typed,
      String refusal) {
    Campaign campaign = campaigns.get(id);
    Map<Long, List<ControlFigure>> issued = figures.of(id);
    Map<Long, PlannedSums> last = sums.approved(campaign.budgetYear() - 1);
    Map<Long, PlannedSums> asked = sums.submitted(id);
    List<Row> rows = new ArrayList<>();
    Map<String, String> departments = new LinkedHashMap<>();
    String current = "";
    for (Organisation one : issue.units(viewer).values()) {
      boolean isDepartment = one.kind() == Kind.DEPARTMENT;
      if (isDepartment) {
        current = one.code();
        departments.put(one.code(), one.name());
      }
      if (department.isEmpty() || department.equals(current)) {
        List<Cell> cells = new ArrayList<>();
        for (String kind : kinds()) {
          String field = field(one.code(), kind);
          String text =
              typed.getOrDefault(field, text(issued.getOrDefault(one.id(), List.of()), fund, kind));
          Optional<Amount> amount = amount(text);
          cells.add(
              new Cell(
                  field,
                  kind,
                  text,
                  amount.map(Amount::fen).orElse(0L),
                  last.getOrDefault(one.id(), PlannedSums.NONE).of(fund, kind),
                  asked.getOrDefault(one.id(), PlannedSums.NONE).of(fund, kind),
                  !text.isBlank() && amount.isEmpty()));
        }
        rows.add(
            new Row(one.code(), one.name(), isDepartment ? "department" : "unit", current, cells));
      }
    }
    return new ControlPage(
        campaign,
        fund.name(),
        funds(issued),
        department,
        departments,
        kinds(),
        ControlTotals.of(rows),
        seen(issued),
        refusal);
  }

  private static Map<String, Integer> funds(Map<Long, List<ControlFigure>> issued) {
    Map<String, Integer> funds = new LinkedHashMap<>();
    for (Fund fund : Fund.values()) {
      funds.put(
          fund.name(),
          (int)
              issued.values().stream()
                  .filter(all -> all.stream().anyMatch(one -> one.fund() == fund))
                  .count());
    }
    return funds;
  }

  private static String text(List<ControlFigure> all, Fund fund, String kind) {
    return all.stream()
        .filter(one -> one.fund() == fund && name(one).equals(kind))
        .findFirst()
        .map(one -> Wording.decimal(one.fen(), Sheets.UNIT))
        .orElse("");
  }

  private static String name(ControlFigure one) {
    ExpenditureClass kind = one.kind();
    return kind == null ? ALL_KINDS : kind.name();
  }

  private static Optional<Amount> amount(String text) {
    return Amount.parse(text.strip(), Sheets.UNIT, 0).filter(money -> money.fen() >= 0);
  }

  /** What stands there now, told apart from what stood there before. */
  String seen(long campaign) {
    return seen(figures.of(campaign));
  }

  private static String seen(Map<Long, List<ControlFigure>> issued) {
    return Manifest.sm3(issued.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The figures that a form leaves each of its units with: those of the fund as they are typed,
   * those of other funds as they were. Units for which nothing changes are left out.
   *
   * @throws Unreadable if something typed is no amount
   */
  Map<String, List<ControlFigure>> read(
      Viewer viewer, long campaign, Fund fund, Map<String, String> typed) throws Unreadable {
    Map<Long, List<ControlFigure>> issued = figures.of(campaign);
    Map<String, List<ControlFigure>> changed = new LinkedHashMap<>();
    for (Organisation unit : issue.units(viewer).values()) {
      if (unit.kind() == Kind.DEPARTMENT || !typed.containsKey(field(unit.code(), ALL_KINDS))) {
        continue;
      }
      List<ControlFigure> before = issued.getOrDefault(unit.id(), List.of());
      List<ControlFigure> after =
          new ArrayList<>(before.stream().filter(one -> one.fund() != fund).toList());
      for (String kind : kinds()) {
        String text = typed.getOrDefault(field(unit.code(), kind), "").strip();
        if (!text.isEmpty()) {
          Amount amount = amount(text).orElseThrow(() -> new Unreadable(unit.name(), text));
          after.add(
              new ControlFigure(
                  unit.code(),
                  fund,
                  kind.isEmpty() ? null : ExpenditureClass.valueOf(kind),
                  amount.fen()));
        }
      }
      if (!Set.copyOf(before).equals(Set.copyOf(after))) {
        changed.put(unit.code(), after);
      }
    }
    return changed;
  }

  /** Something typed that is no amount. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final String name;
    private final String text;

    Unreadable(String name, String text) {
      super(name + ": " + text);
      this.name = name;
      this.text = text;
    }

    Object[] details() {
      return new Object[] {name, text};
    }
  }
}
