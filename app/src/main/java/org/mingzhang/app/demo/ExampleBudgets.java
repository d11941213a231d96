package org.mingzhang.app.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.sample.SampleBudgets;
import org.mingzhang.core.sample.Variety;
import org.mingzhang.engine.exchange.BudgetFile;
import org.mingzhang.engine.exchange.UnusableBudget;

/** Made-up budgets of the units of the county: those of the made-up bureau under other names. */
final class ExampleBudgets {

  private final List<Budget> units;
  private final Budget department;

  /**
   * The budgets of one department.
   *
   * @param seed other seeds make other figures
   */
  ExampleBudgets(String layout, int year, long seed) {
    Layout form = Layouts.standard().find(layout).orElseThrow();
    SampleBudgets budgets = new SampleBudgets(form, year, Variety.USUAL, seed);
    this.units = budgets.units();
    this.department = budgets.department();
  }

  /** The budget of the unit at a place in the department, under another name. */
  Budget unit(int index, String code, String name) {
    return renamed(units.get(index % units.size()), code, name);
  }

  /** What the department itself says: its words and targets. */
  Budget words(String code, String name) {
    return renamed(department, code, name);
  }

  /** The name stands in the words too, so the budget is renamed as a text. */
  private static Budget renamed(Budget budget, String code, String name) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      BudgetFile.write(budget, out);
      String text =
          out.toString(StandardCharsets.UTF_8)
              .replace('"' + budget.organization().code() + '"', '"' + code + '"')
              .replace(budget.organization().name(), name);
      return BudgetFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableBudget e) {
      throw new IllegalStateException(e);
    }
  }
}
