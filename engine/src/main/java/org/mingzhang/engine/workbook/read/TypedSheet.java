package org.mingzhang.engine.workbook.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.ColumnKind;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.form.SheetColumn;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.mingzhang.engine.workbook.typed.TypedLine;
import org.mingzhang.formats.xlsx.CellSheet;
import org.mingzhang.formats.xlsx.CellValue;
import org.mingzhang.formats.xlsx.CellValue.Kind;

/**
 * Typed lines as a sheet of a file. The lines have rows from 1 on, so that sentences number them as
 * the grid does; the unit of money and the headings stand above.
 */
final class TypedSheet {

  private static final int UNIT = -2;
  private static final int HEADER = -1;
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,30})(?:\\.\\d{1,30})?");

  private TypedSheet() {}

  static FoundSheet of(
      SheetForm form, Form whole, int year, MoneyUnit unit, List<TypedLine> lines) {
    Set<String> used = new LinkedHashSet<>();
    lines.forEach(line -> used.addAll(line.cells().keySet()));
    SortedMap<Integer, Slot> slots = new TreeMap<>();
    Map<String, Slot> byKey = new TreeMap<>();
    SortedMap<Integer, SortedMap<Integer, CellValue>> rows = new TreeMap<>();
    for (SheetColumn column : SheetColumn.of(form, whole, year, used)) {
      int number = slots.size() + 1;
      Slot slot = new Slot(column.form(), column.member(), number);
      slots.put(number, slot);
      byKey.put(column.key(), slot);
      put(rows, HEADER, number, new CellValue(Kind.TEXT, column.header(), false));
    }
    put(rows, UNIT, 1, new CellValue(Kind.TEXT, "单位：" + unit.label(), false));
    for (int row = 1; row <= lines.size(); row++) {
      for (Map.Entry<String, String> cell : lines.get(row - 1).cells().entrySet()) {
        Slot slot = byKey.get(cell.getKey());
        if (slot != null && !cell.getValue().isBlank()) {
          put(rows, row, slot.number(), value(slot.column(), cell.getValue()));
        }
      }
    }
    return new FoundSheet(form, new CellSheet(form.title(), rows), HEADER, slots);
  }

  private static void put(
      SortedMap<Integer, SortedMap<Integer, CellValue>> rows, int row, int column, CellValue cell) {
    rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, cell);
  }

  /** A number where one is wanted and typed; Excel would have made it one, too. */
  private static CellValue value(ColumnForm column, String typed) {
    String text = typed.strip();
    if (column.kind() == ColumnKind.PERCENT && text.endsWith("%")) {
      text = text.substring(0, text.length() - 1);
    }
    return column.kind().isNumeric() && NUMBER.matcher(text).matches()
        ? new CellValue(Kind.NUMBER, text.replace(",", ""), false)
        : new CellValue(Kind.TEXT, typed, false);
  }
}
