package org.mingzhang.engine.prepare;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.engine.exchange.BudgetFile;
import org.mingzhang.engine.exchange.UnusableBudget;
import org.mingzhang.engine.review.Reader;
import org.mingzhang.engine.review.Reading;
import org.mingzhang.engine.workbook.read.Filled;
import org.mingzhang.engine.workbook.read.WorkbookReader;
import org.mingzhang.formats.reading.UnusableInput;

/** A file that a budget can be taken from, told by its content. */
public sealed interface Opened {

  /** Files with these endings are budget files, or meant to be. */
  Set<String> ENDINGS = Set.of("json", "yaml", "yml");

  /** A budget file. */
  record Data(Budget budget) implements Opened {}

  /** A workbook to be filled in, with what is wrong in it. */
  record Workbook(Filled filled) implements Opened {}

  /** What was published, in any format; without a publication if it is no budget. */
  record Published(Reading reading) implements Opened {}

  /**
   * Opens a file.
   *
   * @param name its name, which may tell the format and the year where the content does not
   * @throws UnusableInput if nothing can be made of the bytes
   * @throws UnusableBudget if it is a budget file with a fault in it
   */
  static Opened of(byte[] bytes, String name) throws UnusableInput, UnusableBudget {
    if (WorkbookReader.recognises(bytes)) {
      return new Workbook(WorkbookReader.read(bytes));
    }
    if (ENDINGS.contains(ending(name)) || BudgetFile.recognises(bytes)) {
      return new Data(BudgetFile.read(new ByteArrayInputStream(bytes)));
    }
    return new Published(new Reader(null).read(bytes, name));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
