package org.mingzhang.engine.workbook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingzhang.engine.workbook.fault.FaultKind;
import org.mingzhang.engine.workbook.fault.WorkbookFault;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.typed.TypedFault;
import org.mingzhang.engine.workbook.typed.TypedLine;

/** Texts that are written for a section which the document does not have. */
final class Sections {

  static final String SHEET = "texts";

  private static final String SUBJECT = "subject";
  private static final String ADDITION = "补充说明";

  private Sections() {}

  /**
   * A fault for each.
   *
   * @param unplaced the sections that are not there
   */
  static List<TypedFault> faults(List<TypedLine> lines, Set<String> unplaced) {
    List<TypedFault> faults = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TypedLine line = lines.get(i);
      String section = line.text(SUBJECT).strip();
      if (line.text("kind").strip().equals(ADDITION) && unplaced.contains(section)) {
        String title = Form.standard().sheet(SHEET).title();
        WorkbookFault fault =
            new WorkbookFault(FaultKind.SECTION_UNKNOWN, title, i + 1, 0, List.of(section));
        faults.add(new TypedFault(fault, SHEET, line.id(), SUBJECT));
      }
    }
    return faults;
  }
}
