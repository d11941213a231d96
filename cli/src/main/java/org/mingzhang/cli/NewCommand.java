package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Institution;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Organization.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes the workbook in which a budget is filled in. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

  private static final int DEPARTMENT_DIGITS = 3;

  @ParentCommand private Mingzhang program;

  @Option(names = "--layout", required = true, paramLabel = "ID", descriptionKey = "new.layout")
  private String layout = "";

  @Option(names = "--year", paramLabel = "YEAR")
  private @Nullable Integer year;

  @Option(names = "--unit", paramLabel = "CODE")
  private String unit = "";

  @Option(names = "--name", paramLabel = "NAME")
  private String name = "";

  @Option(names = "--from", paramLabel = "FILE")
  private @Nullable Path from;

  @Option(names = "--money", paramLabel = "万元|元")
  private String money = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      descriptionKey = "new.output")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    Choices.layout(layout, program.words());
    Layout chosen = Layouts.standard().find(layout).orElseThrow();
    int wanted = year == null ? chosen.lastYear() : year;
    if (!chosen.covers(wanted)) {
      throw new StopException(
          program
              .words()
              .text("new.year", wanted, chosen.id(), chosen.firstYear(), chosen.lastYear()));
    }
    Budget budget = from == null ? empty(wanted) : started(wanted);
    WorkbookFile.write(program, budget, chosen, unit(chosen), output);
    program.console().say(program.words().text("new.done", output));
    return Exit.CLEAN;
  }

  private MoneyUnit unit(Layout chosen) {
    return money.isEmpty()
        ? chosen.moneyUnit()
        : MoneyUnit.of(money)
            .orElseThrow(() -> new StopException(program.words().text("new.money", money)));
  }

  private Budget empty(int wanted) {
    boolean department = unit.length() == DEPARTMENT_DIGITS;
    List<Institution> institutions =
        unit.isEmpty() ? List.of() : List.of(new Institution(unit, name, "", "", "", false));
    Level level = department ? Level.DEPARTMENT : Level.UNIT;
    return Budget.empty(
        new Organization(unit, name, level), wanted, department ? List.of() : institutions);
  }

  /** Begins with another budget; what is true of its year only is left out. */
  private Budget started(int wanted) {
    Path start = Objects.requireNonNull(from);
    Budget last = new BudgetInput(program).readAny(start);
    Organization own = last.organization();
    boolean same = last.year() == wanted;
    if (!same) {
      program.console().say(program.words().text("new.other_year", last.year(), wanted));
    }
    return new Budget(
        new Organization(
            unit.isEmpty() ? own.code() : unit, name.isEmpty() ? own.name() : name, own.level()),
        wanted,
        last.institutions(),
        last.revenue(),
        same ? last.carryOver() : List.of(),
        last.expenditure(),
        same ? last.carryForward() : List.of(),
        same ? last.controls() : List.of(),
        last.projects(),
        same ? last.purchases() : List.of(),
        last.assets(),
        last.texts(),
        last.targets(),
        last.disclosure(),
        last.codeNames());
  }
}
