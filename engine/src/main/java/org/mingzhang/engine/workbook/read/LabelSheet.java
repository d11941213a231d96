package org.mingzhang.engine.workbook.read;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.mingzhang.formats.xlsx.CellSheet;
import org.mingzhang.formats.xlsx.CellValue;

/** A sheet of labels with their values beside them. */
final class LabelSheet {

  private LabelSheet() {}

  /** The sheet with its labels, kept by row instead of column; null if it has none. */
  static @Nullable FoundSheet find(SheetForm form, CellSheet sheet) {
    TreeMap<Integer, Slot> slots = new TreeMap<>();
    for (Map.Entry<Integer, ? extends Map<Integer, CellValue>> row : sheet.rows().entrySet()) {
      for (Map.Entry<Integer, CellValue> cell : row.getValue().entrySet()) {
        for (ColumnForm column : form.columns()) {
          if (column.member(cell.getValue().text()).isPresent()) {
            slots.putIfAbsent(row.getKey(), new Slot(column, "", cell.getKey()));
          }
        }
      }
    }
    return slots.isEmpty() ? null : new FoundSheet(form, sheet, 0, slots);
  }
}
