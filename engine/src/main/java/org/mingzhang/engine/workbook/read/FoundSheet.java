package org.mingzhang.engine.workbook.read;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.engine.workbook.form.Headings;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.mingzhang.formats.xlsx.CellSheet;
import org.mingzhang.formats.xlsx.CellValue;

/**
 * A sheet of the form as it was found in a file.
 *
 * @param header row of the headings; 0 of a sheet of labels
 * @param slots the columns found, by their number
 */
record FoundSheet(SheetForm form, CellSheet sheet, int header, SortedMap<Integer, Slot> slots) {

  private static final Pattern UNIT = Pattern.compile("单位:(元|万元|亿元)");

  String name() {
    return sheet.name();
  }

  /** The column of a key; 0 if the file has none. */
  int column(String key) {
    for (Slot slot : slots.values()) {
      if (slot.key().equals(key)) {
        return slot.number();
      }
    }
    return 0;
  }

  /** What stands to the right of a label; "" if the sheet has no such label. */
  String said(String label) {
    for (Map<Integer, CellValue> cells : sheet.rows().values()) {
      for (Map.Entry<Integer, CellValue> cell : cells.entrySet()) {
        if (Headings.plain(cell.getValue().text()).equals(label)) {
          CellValue value = cells.get(cell.getKey() + 1);
          return value == null ? "" : value.text().strip();
        }
      }
    }
    return "";
  }

  /** The unit of money that is said above the table. */
  Optional<MoneyUnit> unit() {
    for (Map<Integer, CellValue> cells : sheet.rows().headMap(header).values()) {
      for (CellValue cell : cells.values()) {
        Matcher said = UNIT.matcher(Headings.plain(cell.text()));
        if (said.find()) {
          return MoneyUnit.of(said.group(1));
        }
      }
    }
    return Optional.empty();
  }
}
