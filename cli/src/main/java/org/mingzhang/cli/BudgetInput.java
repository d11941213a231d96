package org.mingzhang.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.engine.exchange.BudgetFile;
import org.mingzhang.engine.exchange.UnusableBudget;
import org.mingzhang.engine.workbook.read.Filled;
import org.mingzhang.engine.workbook.read.WorkbookReader;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.xlsx.Cells;

/** A budget to begin with or to go on with: a budget file, or a workbook that was filled in. */
final class BudgetInput {

  private BudgetInput() {}

  /** The bytes of a file that a command cannot do without. */
  static byte[] bytes(Path path, Mingzhang program) {
    Input input = Input.of(path);
    try {
      return input.bytes(program.console().in());
    } catch (IOException | UnusableInput e) {
      throw stop(input, e, program);
    }
  }

  /** Reads a workbook with everything that is wrong in it. */
  static Filled workbook(Path path, byte[] bytes, Mingzhang program) {
    try {
      return WorkbookReader.read(bytes);
    } catch (UnusableInput e) {
      throw stop(Input.of(path), e, program);
    }
  }

  /** Reads a budget; a workbook with errors is none. */
  static Budget read(Path path, Mingzhang program) {
    byte[] bytes = bytes(path, program);
    if (Cells.recognises(bytes)) {
      Filled filled = workbook(path, bytes, program);
      if (!filled.isComplete()) {
        throw new StopException(program.words().text("workbook.faulty", path));
      }
      return filled.budget();
    }
    try {
      return BudgetFile.read(new ByteArrayInputStream(bytes));
    } catch (UnusableBudget e) {
      throw new StopException(program.words().text("unusable", path, e.message(program.locale())));
    }
  }

  private static StopException stop(Input input, Exception e, Mingzhang program) {
    Answer<Object> answer = new Problems(program.words()).of(input, e);
    return new StopException(
        answer instanceof Answer.Failed<Object> failed ? failed.message() : e.toString());
  }
}
