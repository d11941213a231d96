package org.mingzhang.engine.workbook.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.derive.Unplaced;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.core.publication.Organization;
import org.mingzhang.engine.workbook.fault.WorkbookFault;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.mingzhang.engine.workbook.line.BudgetLines;
import org.mingzhang.engine.workbook.line.Line;
import org.mingzhang.engine.workbook.typed.TypedBudget;
import org.mingzhang.engine.workbook.typed.TypedFault;
import org.mingzhang.engine.workbook.typed.TypedLine;
import org.mingzhang.engine.workbook.typed.TypedOrigin;

/** Reads lines as they were typed with the reader of the workbook. */
public final class TypedReader {

  private TypedReader() {}

  /**
   * Reads what was typed.
   *
   * @param organization whose budget it is
   * @param unit what money was typed in
   * @param lines by the id of their sheet, in their order
   */
  public static TypedBudget read(
      Organization organization, int year, MoneyUnit unit, Map<String, List<TypedLine>> lines) {
    return read(organization, year, unit, lines, null);
  }

  /**
   * Reads what was typed for a layout.
   *
   * @param layout to whose sections texts may be added; null if any
   */
  public static TypedBudget read(
      Organization organization,
      int year,
      MoneyUnit unit,
      Map<String, List<TypedLine>> lines,
      @Nullable Layout layout) {
    Form form = Form.standard();
    Map<String, FoundSheet> sheets = new LinkedHashMap<>();
    Map<String, FoundSheet> titles = new LinkedHashMap<>();
    for (SheetForm sheet : form.sheets()) {
      if (!sheet.labels()) {
        List<TypedLine> own = lines.getOrDefault(sheet.id(), List.of());
        FoundSheet found = TypedSheet.of(sheet, form, year, unit, own);
        sheets.put(sheet.id(), found);
        titles.put(found.name(), found);
      }
    }
    Line head = BudgetLines.head(organization, year);
    WorkbookReader reader = new WorkbookReader(new Faults());
    Filled filled = reader.filled(sheets, head, unit);
    Map<Object, TypedOrigin> origins = new IdentityHashMap<>();
    reader
        .origins()
        .forEach(
            (part, at) -> {
              String line = lines.getOrDefault(at.sheet(), List.of()).get(at.row() - 1).id();
              origins.put(part, new TypedOrigin(at.sheet(), line));
            });
    List<TypedFault> faults = new ArrayList<>();
    for (WorkbookFault fault : filled.faults()) {
      FoundSheet sheet = titles.get(fault.sheet());
      if (sheet != null) {
        faults.add(fault(fault, sheet, lines.getOrDefault(sheet.form().id(), List.of())));
      }
    }
    if (layout != null) {
      Set<String> unplaced = Unplaced.of(filled.budget().texts(), layout).keySet();
      faults.addAll(Sections.faults(lines.getOrDefault(Sections.SHEET, List.of()), unplaced));
    }
    return new TypedBudget(filled.budget(), faults, filled.lines(), origins);
  }

  private static TypedFault fault(WorkbookFault fault, FoundSheet sheet, List<TypedLine> lines) {
    boolean ofLine = fault.row() >= 1 && fault.row() <= lines.size();
    Slot slot = sheet.slots().get(fault.column());
    return new TypedFault(
        fault,
        sheet.form().id(),
        ofLine ? lines.get(fault.row() - 1).id() : "",
        slot == null ? "" : slot.key());
  }
}
