package org.mingzhang.forms.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.mingzhang.core.indicator.IndicatorValues;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.ProjectSheetLayout;
import org.mingzhang.core.money.Amount;
import org.mingzhang.core.publication.Origin;
import org.mingzhang.core.publication.OverallPerformance;
import org.mingzhang.core.publication.ProjectSheet;
import org.mingzhang.core.publication.ProjectSheet.Figure;
import org.mingzhang.core.publication.ProjectSheet.Indicator;
import org.mingzhang.core.publication.Publication;
import org.mingzhang.core.publication.Publication.Institution;

/** A sample budget as its layout prints it. */
final class SampleBook {

  private static final List<String> SHARES = List.of("25%", "50%", "80%", "100%");

  private final SampleBudget budget;
  private final Layout layout;

  private SampleBook(SampleBudget budget, Layout layout) {
    this.budget = budget;
    this.layout = layout;
  }

  static Publication of(SampleBudget budget, Layout layout) {
    return new SampleBook(budget, layout).publication();
  }

  private Publication publication() {
    SampleNarrative narrative = SampleNarrative.of(budget, layout);
    return new Publication(
        budget.organization(),
        budget.year(),
        Publication.Kind.BUDGET,
        layout.id(),
        layout.moneyUnit(),
        new SampleTables(budget, layout).all(),
        layout.projectSheet() == null ? List.of() : projects(layout.projectSheet()),
        institutions(),
        narrative.sections(),
        narrative.statements(),
        layout.projectSheet() == null ? OverallPerformance.NONE : narrative.targets(),
        narrative.glossary(),
        List.of(),
        List.of());
  }

  private List<Institution> institutions() {
    return budget.units().stream()
        .map(unit -> new Institution(unit.name(), unit.nature(), unit.rank(), "财政拨款", Origin.NONE))
        .toList();
  }

  private List<ProjectSheet> projects(ProjectSheetLayout form) {
    List<ProjectSheet> sheets = new ArrayList<>();
    for (SampleProject project : budget.projects()) {
      sheets.add(sheet(project, sheets.size() + 1, form));
    }
    return sheets;
  }

  private ProjectSheet sheet(SampleProject project, int number, ProjectSheetLayout form) {
    SampleProject.Theme theme = project.theme();
    boolean head = form.head();
    return new ProjectSheet(
        number,
        head ? project.code() : "",
        form.unitLine() ? project.unit().code() : "",
        form.unitLine() ? project.unit().name() : "",
        theme.name(),
        head ? figure(project.fen()) : Figure.ABSENT,
        head ? figure(project.fiscalFen()) : Figure.ABSENT,
        head ? figure(project.fen() - project.fiscalFen()) : Figure.ABSENT,
        head ? theme.purpose() : "",
        head ? plan(form) : new LinkedHashMap<>(),
        theme.goals(),
        theme.indicators().stream().map(fields -> indicator(fields, project, form)).toList(),
        Origin.NONE);
  }

  private Figure figure(long fen) {
    if (fen == 0) {
      return Figure.ABSENT;
    }
    Amount amount = new Amount(fen, layout.moneyUnit(), layout.decimals());
    return new Figure(amount.print(), amount, Origin.NONE);
  }

  private static SequencedMap<Integer, String> plan(ProjectSheetLayout form) {
    SequencedMap<Integer, String> plan = new LinkedHashMap<>();
    for (int i = 0; i < form.months().size(); i++) {
      plan.put(form.months().get(i), SHARES.get(i));
    }
    return plan;
  }

  private Indicator indicator(List<String> fields, SampleProject project, ProjectSheetLayout form) {
    String level2 = fields.get(0);
    String budgetText = new Amount(project.fen(), layout.moneyUnit(), layout.decimals()).print();
    String value = fields.get(3).replace("{预算数}", budgetText);
    return new Indicator(
        form.level1().get(level1(level2)),
        level2,
        fields.get(1),
        fields.get(2),
        value,
        fields.get(4),
        IndicatorValues.parse(value).orElse(null),
        Origin.NONE);
  }

  /** Output, effect, satisfaction. */
  private static int level1(String level2) {
    if (level2.contains("满意")) {
      return 2;
    }
    return level2.contains("效益") ? 1 : 0;
  }
}
