package org.mingzhang.app.preparation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.engine.workbook.form.ColumnKind;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.form.SheetForm;

/** The sheets of the form that a draft has. */
public final class Sheets {

  /** What money is typed in, in all sheets. */
  public static final MoneyUnit UNIT = MoneyUnit.TEN_THOUSAND_YUAN;

  /** Issued by finance: shown, never typed. */
  static final String CONTROLS = "controls";

  /** What a department says of itself; all else is the sum of its units. */
  private static final Set<String> OF_DEPARTMENT = Set.of("texts", "targets");

  private Sheets() {}

  /** The sheets of a draft, in the order of the form. */
  public static List<SheetForm> of(Draft draft) {
    return Form.standard().sheets().stream()
        .filter(sheet -> !sheet.labels())
        .filter(sheet -> !draft.isDepartment() || OF_DEPARTMENT.contains(sheet.id()))
        .toList();
  }

  /** A sheet of a draft. */
  public static Optional<SheetForm> find(Draft draft, String id) {
    return of(draft).stream().filter(sheet -> sheet.id().equals(id)).findFirst();
  }

  /** Whether a draft has such a column to type in. */
  public static boolean isColumn(Draft draft, String sheet, String slot) {
    return find(draft, sheet).filter(form -> isColumn(form, slot)).isPresent();
  }

  static boolean isColumn(SheetForm sheet, String slot) {
    return isTyped(sheet)
        && sheet
            .columnOfKey(slot)
            .filter(column -> column.kind() != ColumnKind.COMPUTED)
            .isPresent();
  }

  /** Whether anybody types in it. */
  static boolean isTyped(SheetForm sheet) {
    return !sheet.id().equals(CONTROLS);
  }
}
