package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.engine.workbook.write.TextTooLong;
import org.mingzhang.engine.workbook.write.WorkbookWriter;

/** The workbook in which a budget is filled in, as a file. */
final class WorkbookFile {

  private WorkbookFile() {}

  /** Whether a file is called as a workbook is. */
  static boolean isMeant(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  /** Writes it all or nothing. */
  static void write(Mingzhang program, Budget budget, Layout layout, MoneyUnit unit, Path output)
      throws IOException {
    try (OutputFile file = new OutputFile(output)) {
      WorkbookWriter.write(budget, layout, unit, file.out());
      file.complete();
    } catch (TextTooLong e) {
      throw new StopException(program.words().text("new.long", e.beginning()));
    }
  }
}
