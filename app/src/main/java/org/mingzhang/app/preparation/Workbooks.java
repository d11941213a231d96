package org.mingzhang.app.preparation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.check.Finding.Severity;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.engine.workbook.fault.WorkbookFault;
import org.mingzhang.engine.workbook.read.WorkbookReader;
import org.mingzhang.engine.workbook.typed.TypedBudget;
import org.mingzhang.engine.workbook.write.FaultMarker;
import org.mingzhang.engine.workbook.write.WorkbookWriter;
import org.mingzhang.formats.reading.UnusableInput;
import org.springframework.stereotype.Component;

/** The workbook of a draft: all that was typed, what cannot be read in its cell with a comment. */
@Component
class Workbooks {

  private final Drafts drafts;

  Workbooks(Drafts drafts) {
    this.drafts = drafts;
  }

  byte[] of(Draft draft, Locale language) throws IOException {
    TypedBudget typed = drafts.read(draft);
    Budget budget = drafts.budget(draft, typed);
    Layout layout = Layouts.standard().find(draft.layout()).orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookWriter.write(budget, typed.lines(), layout, Sheets.UNIT, out);
    return typed.count(Severity.ERROR) == 0
        ? out.toByteArray()
        : marked(out.toByteArray(), language);
  }

  private static byte[] marked(byte[] book, Locale language) throws IOException {
    try {
      List<WorkbookFault> errors =
          WorkbookReader.read(book).faults().stream()
              .filter(fault -> fault.severity() == Severity.ERROR)
              .toList();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      FaultMarker.mark(book, errors, language, out);
      return out.toByteArray();
    } catch (UnusableInput e) {
      throw new IllegalStateException("our own workbook", e);
    }
  }
}
