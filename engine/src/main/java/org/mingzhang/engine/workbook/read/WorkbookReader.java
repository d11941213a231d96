package org.mingzhang.engine.workbook.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.code.Code;
import org.mingzhang.core.money.MoneyUnit;
import org.mingzhang.engine.workbook.fault.FaultKind;
import org.mingzhang.engine.workbook.fault.WorkbookFault;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.form.PickLists;
import org.mingzhang.engine.workbook.form.SheetForm;
import org.mingzhang.engine.workbook.line.Line;
import org.mingzhang.engine.workbook.line.LinesBudget;
import org.mingzhang.formats.reading.UnusableInput;
import org.mingzhang.formats.xlsx.CellSheet;
import org.mingzhang.formats.xlsx.CellValue;
import org.mingzhang.formats.xlsx.Cells;

/**
 * Reads the workbook an officer filled in. Sheets and columns are found by their names, wherever
 * they are; whatever cannot be read is listed with its cell, so that nothing is lost without a
 * word.
 */
public final class WorkbookReader {

  /** Sheets that others speak of. */
  private static final Set<String> FIRST = Set.of("institutions", "names", "projects");

  private final Form form = Form.standard();
  private final Faults faults;

  /** Where the parts of the budget were read, by identity. */
  private final Map<Object, Origin> origins = new IdentityHashMap<>();

  /** All lines by sheet, those that could not be read among them. */
  private final Map<String, List<Line>> everything = new LinkedHashMap<>();

  /** A line of a sheet. */
  record Origin(String sheet, int row) {}

  WorkbookReader(Faults faults) {
    this.faults = faults;
  }

  /** Whether the bytes are a workbook made to be filled in, rather than tables to be read. */
  public static boolean recognises(byte[] bytes) {
    try {
      return Cells.recognises(bytes) && SheetFinder.isOfForm(Form.standard(), Cells.read(bytes));
    } catch (UnusableInput e) {
      return false;
    }
  }

  /**
   * Reads a workbook.
   *
   * @throws UnusableInput if it is no .xlsx, damaged, locked or too large
   */
  public static Filled read(byte[] bytes) throws UnusableInput {
    return new WorkbookReader(new Faults()).filled(Cells.read(bytes));
  }

  private Filled filled(List<CellSheet> file) {
    Map<String, FoundSheet> sheets = SheetFinder.find(form, file, faults);
    MoneyUnit usual =
        sheets.values().stream()
            .flatMap(sheet -> sheet.unit().stream())
            .findFirst()
            .orElse(MoneyUnit.TEN_THOUSAND_YUAN);
    return filled(sheets, head(sheets.get("unit"), usual), usual);
  }

  /**
   * Reads sheets that were found.
   *
   * @param head whose budget it is, for which year
   * @param usual the unit of money of a sheet that says none
   */
  Filled filled(Map<String, FoundSheet> sheets, Line head, MoneyUnit usual) {
    int year = head.get("year") instanceof Integer stated ? stated : Code.OPEN;
    Context context =
        new Context(faults, new PickLists(form, year), year, head.text("code"), usual);
    Map<String, List<ReadLine>> read = new LinkedHashMap<>();
    for (SheetForm sheet : order()) {
      FoundSheet found = sheets.get(sheet.id());
      if (found != null && !sheet.labels()) {
        read.put(sheet.id(), lines(found, read, context));
      }
    }
    Map<String, List<Line>> lines = new HashMap<>();
    read.forEach((id, own) -> lines.put(id, own.stream().map(ReadLine::line).toList()));
    lines.put("unit", List.of(head));
    Map<Line, Origin> places = new IdentityHashMap<>();
    read.forEach(
        (id, own) -> own.forEach(one -> places.put(one.line(), new Origin(id, one.row()))));
    Budget budget =
        LinesBudget.of(
            lines,
            (part, line) ->
                Optional.ofNullable(places.get(line)).ifPresent(at -> origins.put(part, at)));
    Scale.check(sheets, read, context);
    FoundSheet controls = sheets.get("controls");
    if (controls != null) {
      Controls.check(controls, read.getOrDefault("controls", List.of()), budget, context);
    }
    FoundSheet unit = sheets.get("unit");
    String layout = unit == null ? "" : unit.said(SheetForm.LAYOUT);
    return new Filled(budget, layout, sorted(sheets), everything);
  }

  Map<Object, Origin> origins() {
    return origins;
  }

  private List<SheetForm> order() {
    return form.sheets().stream()
        .sorted(Comparator.comparing(sheet -> !FIRST.contains(sheet.id())))
        .toList();
  }

  private List<ReadLine> lines(
      FoundSheet found, Map<String, List<ReadLine>> before, Context context) {
    SheetFinder.checkColumns(found, faults);
    List<ReadLine> all = LineReader.read(found, context);
    everything.put(found.form().id(), all.stream().map(ReadLine::all).toList());
    List<ReadLine> lines = all.stream().filter(ReadLine::whole).toList();
    switch (found.form().id()) {
      case "institutions" -> lines.forEach(read -> context.addUnit(read.line()));
      case "names" ->
          lines.forEach(
              read -> context.codes().add(read.line().text("code"), read.line().text("name")));
      case "projects" -> LineChecks.projects(found, lines, context);
      case "spending" ->
          lines =
              LineChecks.classes(found, lines, before.getOrDefault("projects", List.of()), context);
      default -> {}
    }
    LineChecks.duplicates(found, lines, faults);
    return lines;
  }

  /** Whose budget it is, for which year. */
  private Line head(@Nullable FoundSheet found, MoneyUnit usual) {
    Line head = new Line();
    if (found == null) {
      return head;
    }
    Context none = new Context(faults, new PickLists(form, Code.OPEN), Code.OPEN, "", usual);
    ValueReader values = new ValueReader(none, usual);
    for (Map.Entry<Integer, Slot> label : found.slots().entrySet()) {
      int row = label.getKey();
      Slot slot = label.getValue();
      int column = slot.number() + 1;
      CellValue cell = found.sheet().at(row, column);
      if (cell != null) {
        Faults.At at = faults.at(found.name(), row, column);
        head.put(slot.key(), values.value(cell, slot.column(), head, at));
      } else {
        faults.add(FaultKind.MISSING, found.name(), row, column, slot.header());
      }
    }
    found.form().columns().stream()
        .filter(c -> found.slots().values().stream().noneMatch(s -> s.column().equals(c)))
        .forEach(c -> faults.add(FaultKind.COLUMN_MISSING, found.name(), 0, 0, c.header()));
    return head;
  }

  private List<WorkbookFault> sorted(Map<String, FoundSheet> sheets) {
    Map<String, Integer> order = new HashMap<>();
    for (FoundSheet found : sheets.values()) {
      order.put(found.name(), form.sheets().indexOf(found.form()));
    }
    for (SheetForm sheet : form.sheets()) {
      order.putIfAbsent(sheet.title(), form.sheets().indexOf(sheet));
    }
    List<WorkbookFault> sorted = new ArrayList<>(faults.all());
    sorted.sort(
        Comparator.comparingInt(
                (WorkbookFault fault) -> order.getOrDefault(fault.sheet(), form.sheets().size()))
            .thenComparingInt(WorkbookFault::row)
            .thenComparingInt(WorkbookFault::column));
    return sorted;
  }
}
