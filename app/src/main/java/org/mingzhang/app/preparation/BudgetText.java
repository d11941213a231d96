package org.mingzhang.app.preparation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.engine.exchange.BudgetFile;
import org.mingzhang.engine.exchange.UnusableBudget;

/** A budget as text and back. */
public final class BudgetText {

  private BudgetText() {}

  /** The text of a budget. */
  public static String write(Budget budget) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
    try {
      BudgetFile.write(budget, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The budget of a text that was written here. */
  public static Budget read(String json) {
    try {
      return BudgetFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    } catch (UnusableBudget e) {
      throw new IllegalStateException("a budget that was kept cannot be read", e);
    }
  }
}
