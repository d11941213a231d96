package org.mingzhang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.engine.exchange.BudgetFile;
import org.mingzhang.engine.exchange.UnusableBudget;

/** Reads a budget that a command is given. */
final class BudgetInput {

  private BudgetInput() {}

  static Budget read(Path file, Mingzhang program) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return BudgetFile.read(in);
    } catch (NoSuchFileException e) {
      throw new StopException(
          program.words().text("unusable", file, program.words().text("unusable.missing")));
    } catch (UnusableBudget e) {
      throw new StopException(program.words().text("unusable", file, e.message(program.locale())));
    }
  }
}
