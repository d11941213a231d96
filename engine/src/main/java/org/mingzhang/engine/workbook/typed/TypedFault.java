package org.mingzhang.engine.workbook.typed;

import java.util.Locale;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.engine.workbook.fault.WorkbookFault;

/**
 * Something wrong in what was typed.
 *
 * @param fault the fault as the reader of the workbook tells it; its row is the number of the line
 * @param sheet id of the sheet
 * @param line id of the line; "" if it is about the whole sheet
 * @param key of the column; "" if it is about the whole line or sheet
 */
public record TypedFault(WorkbookFault fault, String sheet, String line, String key) {

  public Severity severity() {
    return fault.severity();
  }

  /** What is wrong and what to do, without the place. */
  public String message(Locale language) {
    return fault.message(language);
  }
}
