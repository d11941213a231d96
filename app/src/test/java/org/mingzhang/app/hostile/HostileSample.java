package org.mingzhang.app.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.Fund;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.sample.SampleBudgets;
import org.mingzhang.core.sample.Variety;
import org.mingzhang.engine.exchange.BudgetFile;
import org.mingzhang.engine.exchange.UnusableBudget;
import org.mingzhang.engine.publish.Preview;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.SheetForm;
import tools.jackson.databind.json.JsonMapper;

/** Budgets and columns to put hostile texts into. */
final class HostileSample {

  private static final JsonMapper JSON = JsonMapper.shared();

  private HostileSample() {}

  /** A budget as that of another unit; the name stands in its words too. */
  static Budget renamed(Budget budget, String code, String name) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      BudgetFile.write(budget, out);
      String quoted = JSON.writeValueAsString(name);
      String text =
          out.toString(StandardCharsets.UTF_8)
              .replace('"' + budget.organization().code() + '"', '"' + code + '"')
              .replace(budget.organization().name(), quoted.substring(1, quoted.length() - 1));
      return BudgetFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableBudget e) {
      throw new IllegalStateException(e);
    }
  }

  /** A published document. */
  static byte[] document(int year) {
    Layout layout = Layouts.standard().find("hebei-2026").orElseThrow();
    return Preview.html(
        new SampleBudgets(layout, year, Variety.USUAL, 7).units().getFirst(), layout, null);
  }

  /** What a cell of a column is called, of a repeated column that of one member. */
  static String slot(SheetForm sheet, ColumnForm column, int year) {
    return Stream.concat(
            Stream.of("", "6", String.valueOf(year + 1), "一般公共预算"),
            Arrays.stream(Fund.values()).map(Fund::name))
        .map(column::key)
        .filter(key -> sheet.columnOfKey(key).isPresent())
        .findFirst()
        .orElseThrow();
  }
}
