package org.mingzhang.engine.workbook.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingzhang.engine.workbook.fault.FaultKind;
import org.mingzhang.engine.workbook.form.ColumnForm;
import org.mingzhang.engine.workbook.form.ColumnKind;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.mingzhang.formats.xlsx.CellSheet;
import org.mingzhang.formats.xlsx.CellValue;

/**
 * Finds the sheets of the form in a file: by name, and where they were renamed by their headings.
 */
final class SheetFinder {

  /** Headings stand near the top; below are lines. */
  private static final int LAST_HEADER = 20;

  private static final double ENOUGH = 0.6;

  /** So many sheets of the form are there in no other workbook. */
  private static final int SURE = 3;

  /** Sheets of the workbook that hold nothing to be read. */
  private static final List<String> WRITTEN_BY_US = List.of("填写说明", "汇总", "问题清单");

  private final Form form;
  private final Faults faults;
  private final List<CellSheet> left;

  private SheetFinder(Form form, List<CellSheet> sheets, Faults faults) {
    this.form = form;
    this.faults = faults;
    this.left =
        new ArrayList<>(
            sheets.stream().filter(sheet -> !WRITTEN_BY_US.contains(sheet.name())).toList());
  }

  /** The sheets found by their id; what is missing or left over becomes a fault. */
  static Map<String, FoundSheet> find(Form form, List<CellSheet> sheets, Faults faults) {
    return new SheetFinder(form, sheets, faults).find();
  }

  /** Whether sheets that have the names of the form and its headings are more than chance. */
  static boolean isOfForm(Form form, List<CellSheet> sheets) {
    SheetFinder finder = new SheetFinder(form, sheets, new Faults());
    return form.sheets().stream().map(finder::named).filter(finder::hasHeadings).count() >= SURE;
  }

  private boolean hasHeadings(@Nullable FoundSheet found) {
    return found != null && likeness(found) >= ENOUGH;
  }

  private Map<String, FoundSheet> find() {
    Map<String, FoundSheet> named = new LinkedHashMap<>();
    for (SheetForm sheet : form.sheets()) {
      FoundSheet found = named(sheet);
      if (found != null) {
        named.put(sheet.id(), found);
        left.remove(found.sheet());
      }
    }
    Map<String, FoundSheet> all = new LinkedHashMap<>();
    for (SheetForm sheet : form.sheets()) {
      FoundSheet found = named.get(sheet.id());
      if (found == null) {
        found = renamed(sheet);
      }
      if (found != null) {
        all.put(sheet.id(), found);
      }
    }
    left.forEach(sheet -> leftOver(sheet, all));
    return all;
  }

  private @Nullable FoundSheet named(SheetForm sheet) {
    for (CellSheet candidate : left) {
      if (sheet.isNamed(candidate.name())) {
        FoundSheet found = columns(sheet, candidate);
        return found == null ? new FoundSheet(sheet, candidate, 0, new TreeMap<>()) : found;
      }
    }
    return null;
  }

  private @Nullable FoundSheet renamed(SheetForm sheet) {
    FoundSheet best = null;
    for (CellSheet candidate : left) {
      FoundSheet found = columns(sheet, candidate);
      if (found != null && likeness(found) >= ENOUGH && (best == null || fit(found) > fit(best))) {
        best = found;
      }
    }
    if (best == null) {
      FaultKind kind =
          sheet.optional() ? FaultKind.OPTIONAL_SHEET_MISSING : FaultKind.SHEET_MISSING;
      faults.add(kind, sheet.title(), 0, 0, sheet.title());
      return null;
    }
    left.remove(best.sheet());
    faults.add(FaultKind.SHEET_RENAMED, best.name(), 0, 0, best.name(), sheet.title());
    return best;
  }

  /** How much of its headings belong to the form; a title above them decides between twins. */
  private static double fit(FoundSheet found) {
    if (found.form().labels()) {
      return size(found);
    }
    double known = size(found);
    for (Map<Integer, CellValue> cells : found.sheet().rows().headMap(found.header()).values()) {
      if (cells.values().stream().anyMatch(cell -> found.form().isNamed(cell.text()))) {
        return 1 + known;
      }
    }
    return known / found.sheet().rows().getOrDefault(found.header(), new TreeMap<>()).size();
  }

  private static int size(FoundSheet found) {
    return found.slots().size();
  }

  /** How many of the columns that are always shown were found. */
  private static double likeness(FoundSheet found) {
    List<ColumnForm> shown =
        found.form().columns().stream().filter(column -> !column.rare()).toList();
    long there =
        shown.stream()
            .filter(c -> found.slots().values().stream().anyMatch(s -> s.column().equals(c)))
            .count();
    return (double) there / shown.size();
  }

  private void leftOver(CellSheet sheet, Map<String, FoundSheet> all) {
    if (sheet.isHidden() || sheet.rows().isEmpty()) {
      return;
    }
    for (SheetForm like : form.sheets()) {
      FoundSheet twin = all.get(like.id());
      FoundSheet found = columns(like, sheet);
      boolean same = found != null && likeness(found) >= ENOUGH && hasLines(found);
      if (twin != null && same) {
        faults.add(FaultKind.SHEET_TWICE, sheet.name(), 0, 0, sheet.name(), twin.name());
        return;
      }
    }
    faults.add(FaultKind.SHEET_UNKNOWN, sheet.name(), 0, 0, sheet.name());
  }

  private static boolean hasLines(FoundSheet found) {
    return found.form().labels() || !found.sheet().rows().tailMap(found.header() + 2).isEmpty();
  }

  /** Looks for the row that has most of the headings; null if no row has two. */
  private static @Nullable FoundSheet columns(SheetForm form, CellSheet sheet) {
    if (form.labels()) {
      return LabelSheet.find(form, sheet);
    }
    FoundSheet best = null;
    for (Map.Entry<Integer, ? extends Map<Integer, CellValue>> row :
        sheet.rows().headMap(LAST_HEADER + 1).entrySet()) {
      TreeMap<Integer, Slot> slots = new TreeMap<>();
      row.getValue().forEach((column, cell) -> slot(form, column, cell.text(), slots));
      if (slots.size() > (best == null ? 1 : size(best))) {
        best = new FoundSheet(form, sheet, row.getKey(), slots);
      }
    }
    return best;
  }

  private static void slot(SheetForm form, int number, String heading, Map<Integer, Slot> slots) {
    for (ColumnForm column : form.columns()) {
      column
          .member(heading)
          .filter(member -> !slots.containsKey(number))
          .ifPresent(member -> slots.put(number, new Slot(column, member, number)));
    }
  }

  /** Says which columns are missing, double or unknown. */
  static void checkColumns(FoundSheet found, Faults faults) {
    SheetForm form = found.form();
    for (ColumnForm column : form.columns()) {
      boolean there = found.slots().values().stream().anyMatch(s -> s.column().equals(column));
      if (!there && column.required()) {
        faults.add(FaultKind.COLUMN_MISSING, found.name(), 0, 0, column.header());
      } else if (!there && !column.rare() && column.kind() != ColumnKind.COMPUTED) {
        faults.add(FaultKind.OPTIONAL_COLUMN_MISSING, found.name(), 0, 0, column.header("…"));
      }
    }
    Map<String, Integer> first = new LinkedHashMap<>();
    for (Slot slot : found.slots().values()) {
      Integer other = first.putIfAbsent(slot.key(), slot.number());
      if (other != null) {
        faults.add(
            FaultKind.COLUMN_TWICE, found.name(), found.header(), slot.number(), slot.header());
      }
    }
  }
}
