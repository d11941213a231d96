package org.mingzhang.core.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Institution;
import org.mingzhang.core.budget.Project;
import org.mingzhang.core.indicator.IndicatorValues;
import org.mingzhang.core.layout.ProjectSheetLayout;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Figure;
import org.mingzhang.core.publication.ProjectSheet.Indicator;

/** The target sheets of the projects: all but those that are basic expenditure. */
final class Sheets {

  private final Budget budget;
  private final ProjectSheetLayout form;
  private final Cells cells;
  private final List<ProjectSheet> sheets = new ArrayList<>();

  Sheets(Whole whole, ProjectSheetLayout form) {
    this.budget = whole.budget();
    this.form = form;
    this.cells = Cells.of(whole.layout());
  }

  List<ProjectSheet> all() {
    for (Project project : budget.projects()) {
      if (!project.kind().isBasic()) {
        sheets.add(sheet(project));
      }
    }
    return sheets;
  }

  private ProjectSheet sheet(Project project) {
    boolean head = form.head();
    long fen = budget.cost(project);
    long fiscal =
        budget.expenditure().stream()
            .filter(line -> line.unit().equals(project.unit()))
            .filter(line -> line.project().equals(project.key()) && line.fund().isFiscal())
            .mapToLong(ExpenditureLine::fen)
            .sum();
    return new ProjectSheet(
        sheets.size() + 1,
        head ? project.code() : "",
        form.unitLine() ? code(project.unit()) : "",
        form.unitLine() ? budget.institution(project.unit()).map(Institution::name).orElse("") : "",
        project.name(),
        head ? figure(fen) : Figure.ABSENT,
        head ? figure(fiscal) : Figure.ABSENT,
        head ? figure(fen - fiscal) : Figure.ABSENT,
        head ? project.purpose() : "",
        head ? plan(project) : new LinkedHashMap<>(),
        project.goals(),
        project.indicators().stream().map(Sheets::indicator).toList(),
        Origin.NONE);
  }

  private Figure figure(long fen) {
    String text = cells.money(fen);
    return text.isEmpty() ? Figure.ABSENT : new Figure(text, cells.amount(fen), Origin.NONE);
  }

  /** The shares at the months of the form; nothing where no plan was made. */
  private SequencedMap<Integer, String> plan(Project project) {
    SequencedMap<Integer, String> plan = new LinkedHashMap<>();
    if (!project.paymentPlan().isEmpty()) {
      for (int month : form.months()) {
        BigDecimal share = project.paymentPlan().get(month);
        plan.put(month, share == null ? "" : share.toPlainString() + "%");
      }
    }
    return plan;
  }

  private static Indicator indicator(org.mingzhang.core.budget.Indicator indicator) {
    return new Indicator(
        indicator.level1(),
        indicator.level2(),
        indicator.level3(),
        indicator.description(),
        indicator.value(),
        indicator.basis(),
        IndicatorValues.parse(indicator.value()).orElse(null),
        Origin.NONE);
  }

  /** Where a unit has no code of its own, its name stands for it in the data, not in print. */
  private static String code(String unit) {
    return unit.chars().allMatch(Character::isDigit) ? unit : "";
  }
}
