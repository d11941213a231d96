package org.mingzhang.forms.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.core.code.ProjectCode;
import org.mingzhang.forms.samples.SampleBudget.Change;

/**
 * The budget of the year before a sample: by so much less or more as the sample says has changed,
 * in the same lines and projects.
 */
final class SampleYears {

  private static final long LEAST = 50 * Dice.STEP;

  private final SampleBudget now;
  private final Dice dice;

  private SampleYears(SampleBudget now, long seed) {
    this.now = now;
    this.dice = new Dice(seed);
  }

  static SampleBudget before(SampleBudget now, long seed) {
    return new SampleYears(now, seed).before();
  }

  private SampleBudget before() {
    Map<SampleProject, SampleProject> former = new HashMap<>();
    List<SampleProject> projects = new ArrayList<>();
    List<Long> costs = projectCosts();
    for (SampleProject project : now.projects()) {
      SampleProject one = project(project, costs.get(projects.size()));
      former.put(project, one);
      projects.add(one);
    }
    List<SamplePurchase> purchases =
        now.purchases().stream()
            .map(
                it ->
                    new SamplePurchase(
                        former.get(it.project()),
                        it.code(),
                        it.item(),
                        it.measure(),
                        it.quantity(),
                        it.priceFen()))
            .toList();
    return new SampleBudget(
        now.organization(),
        now.year() - 1,
        now.units(),
        basic(),
        projects,
        purchases,
        now.assets(),
        new Change(dice.money(1, 40), -dice.money(5, 300), -dice.money(0.05, 0.6)));
  }

  /** Receptions carry the change of the three public expenses, wages the rest. */
  private List<Line> basic() {
    long reception = -now.change().threePublicFen();
    long wages = -now.change().basicFen() - reception;
    List<Line> lines = new ArrayList<>();
    for (Line line : now.basic()) {
      long change = 0;
      if (line.economy().equals(Figures.Economy.RECEPTION)) {
        change = reception;
      } else if (line.economy().startsWith("301")) {
        change = Math.max(wages, LEAST - line.fen());
        wages -= change;
      }
      lines.add(with(line, line.fen() + change));
    }
    return lines;
  }

  private static Line with(Line line, long fen) {
    return new Line(
        line.function(), line.economy(), line.fund(), line.kind(), line.carriedOver(), fen);
  }

  /** This year's part of each project in the year before, in proportion. */
  private List<Long> projectCosts() {
    List<Long> costs = new ArrayList<>();
    long all = now.projects().stream().mapToLong(it -> it.lines().getFirst().fen()).sum();
    long left = -now.change().projectFen();
    for (SampleProject project : now.projects()) {
      long fen = project.lines().getFirst().fen();
      boolean last = costs.size() == now.projects().size() - 1;
      long share =
          last
              ? left
              : Math.round((double) -now.change().projectFen() * fen / all / Dice.STEP) * Dice.STEP;
      costs.add(fen + share);
      left -= share;
    }
    return costs;
  }

  /** Registered anew each year, so with another code. */
  private SampleProject project(SampleProject project, long fen) {
    List<Line> lines = new ArrayList<>(project.lines());
    lines.set(0, with(lines.getFirst(), fen));
    String former =
        project.code().substring(0, 6)
            + "%02d".formatted((now.year() - 1) % 100)
            + project.code().substring(8);
    ProjectCode open = ProjectCode.parse(former).orElseThrow();
    String code = former.substring(0, 20) + open.expectedCheck().orElseThrow();
    return new SampleProject(project.unit(), project.theme(), code, lines);
  }
}
