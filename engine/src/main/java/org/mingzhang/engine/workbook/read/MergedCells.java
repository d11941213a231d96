package org.mingzhang.engine.workbook.read;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingzhang.engine.workbook.fault.FaultKind;
import org.mingzhang.engine.workbook.fault.WorkbookFault;
import org.mingzhang.formats.xlsx.CellSheet;
import org.mingzhang.formats.xlsx.CellSheet.Area;
import org.mingzhang.formats.xlsx.CellValue;

/**
 * Merged cells among the lines. A word over several rows is said of each of them; money over
 * several rows, or anything over several columns, could mean more than one thing.
 */
final class MergedCells {

  /** No officer merges more; a file that says so is not believed. */
  private static final int MOST_ROWS = 50_000;

  private final Map<Integer, Map<Integer, CellValue>> filled = new HashMap<>();

  private MergedCells() {}

  static MergedCells of(FoundSheet found, Faults faults) {
    MergedCells cells = new MergedCells();
    CellSheet sheet = found.sheet();
    int left = MOST_ROWS;
    for (Area area : sheet.merged()) {
      CellValue value = sheet.at(area.firstRow(), area.firstColumn());
      if (area.firstRow() <= found.header() || value == null) {
        continue;
      }
      String reference = reference(area);
      Slot slot = found.slots().get(area.firstColumn());
      boolean wide = touched(found, area) > 1;
      if (wide || slot != null && slot.column().kind().isNumeric()) {
        faults.add(
            FaultKind.MERGED_UNCLEAR,
            found.name(),
            area.firstRow(),
            area.firstColumn(),
            reference,
            value.text());
      } else if (slot != null && area.lastRow() > area.firstRow()) {
        left -= area.lastRow() - area.firstRow();
        if (left > 0) {
          faults.add(
              FaultKind.MERGED,
              found.name(),
              area.firstRow(),
              area.firstColumn(),
              reference,
              value.text());
          cells.fill(area, value);
        }
      }
    }
    return cells;
  }

  private static int touched(FoundSheet found, Area area) {
    return found.slots().subMap(area.firstColumn(), area.lastColumn() + 1).size();
  }

  private static String reference(Area area) {
    return "%s%d:%s%d"
        .formatted(
            WorkbookFault.letters(area.firstColumn()),
            area.firstRow(),
            WorkbookFault.letters(area.lastColumn()),
            area.lastRow());
  }

  private void fill(Area area, CellValue value) {
    for (int row = area.firstRow() + 1; row <= area.lastRow(); row++) {
      filled.computeIfAbsent(row, key -> new HashMap<>()).put(area.firstColumn(), value);
    }
  }

  /** The cells of a row with what merged cells say of it, if anything else is in the row. */
  SortedMap<Integer, CellValue> filled(int row, SortedMap<Integer, CellValue> cells) {
    @Nullable Map<Integer, CellValue> above = filled.get(row);
    if (above == null || cells.isEmpty()) {
      return cells;
    }
    SortedMap<Integer, CellValue> all = new TreeMap<>(cells);
    above.forEach(all::putIfAbsent);
    return all;
  }
}
